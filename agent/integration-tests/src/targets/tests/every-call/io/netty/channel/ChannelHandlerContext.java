package io.netty.channel;

/** Stands for that of Netty. */
public interface ChannelHandlerContext {}
