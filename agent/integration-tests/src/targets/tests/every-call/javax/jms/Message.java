package javax.jms;

/** Stands for the API's, of which listeners are known by the name alone. */
public interface Message {}
