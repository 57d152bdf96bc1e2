package dev.roundtrip.demo.play;

class VariantsAgreeOnPostgresTest extends VariantsAgree {

    VariantsAgreeOnPostgresTest() {
        super("postgres");
    }
}
