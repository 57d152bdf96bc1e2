package reactor.netty;

/** Stands for that of Reactor Netty. */
public interface Connection {}
