package dev.roundtrip.demo.play;

class VariantsAgreeOnH2Test extends VariantsAgree {

    VariantsAgreeOnH2Test() {
        super("h2");
    }
}
