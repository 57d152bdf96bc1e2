package io.grpc;

/** Stands for that of gRPC. */
public final class Status {}
