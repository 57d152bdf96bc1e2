package dev.roundtrip.engine.shape;

/**
 * Shortens a folded text that is longer than {@link Shape#MAX_TEXT} by its middle, between tokens. The end stays because
 * two statements of one mapper often have the same long select list and differ in their last words.
 */
final class Cut {

    private static final int TAIL = Shape.MAX_TEXT / 3;
    private static final int HEAD = Shape.MAX_TEXT - TAIL - 2;

    private Cut() {}

    static String toFit(String folded) {
        return folded.length() <= Shape.MAX_TEXT ? folded : cut(folded);
    }

    private static String cut(String folded) {
        Lexer lexer = new Lexer(folded);
        int head = 0;
        int tail = folded.length();
        while (lexer.next() != TokenType.END) {
            head = lexer.end() <= HEAD ? lexer.end() : head;
            boolean last = lexer.start() >= folded.length() - TAIL && folded.charAt(lexer.start() - 1) == ' ';
            if (last) {
                tail = lexer.start() - 1;
                break;
            }
        }
        return folded.substring(0, head) + '…' + folded.substring(tail);
    }
}
