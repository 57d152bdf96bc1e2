package com.example.shop;

/** The smallest program: what is measured with it is the start of the JVM and of its agents. */
public final class Hello {

    private Hello() {}

    public static void main(String[] args) {
        System.out.println("hello");
    }
}
