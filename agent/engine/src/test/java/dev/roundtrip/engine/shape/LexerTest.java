package dev.roundtrip.engine.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class LexerTest {

    private static List<Tuple> tokens(String sql) {
        Lexer lexer = new Lexer(sql);
        List<Tuple> tokens = new ArrayList<>();
        for (TokenType type = lexer.next(); type != TokenType.END; type = lexer.next()) {
            tokens.add(tuple(type, lexer.token()));
        }
        return tokens;
    }

    @Test
    void tells_words_names_values_and_symbols_apart() {
        assertThat(tokens("a$1 `b c` \"d\" 'e' 1.5e-3 :f ->>"))
                .containsExactly(
                        tuple(TokenType.WORD, "a$1"),
                        tuple(TokenType.NAME, "`b c`"),
                        tuple(TokenType.DOUBLE_QUOTED, "\"d\""),
                        tuple(TokenType.STRING, "'e'"),
                        tuple(TokenType.NUMBER, "1.5e-3"),
                        tuple(TokenType.MARKER, ":f"),
                        tuple(TokenType.SYMBOL, "->>"));
    }

    @Test
    void ends_the_text_with_one_unreadable_token_where_a_quote_does_not_close() {
        assertThat(tokens("a 'b c")).containsExactly(tuple(TokenType.WORD, "a"), tuple(TokenType.UNREADABLE, "'b c"));
    }

    @Test
    void a_comment_without_end_is_no_token() {
        assertThat(tokens("a /* b 'c")).containsExactly(tuple(TokenType.WORD, "a"));
    }

    @Test
    void reads_comments_without_nesting_where_nesting_would_not_close() {
        assertThat(tokens("/* a/*.java */ b /* c/*.java */ d"))
                .containsExactly(tuple(TokenType.WORD, "b"), tuple(TokenType.WORD, "d"));
    }

    @Test
    void stays_at_the_end() {
        Lexer lexer = new Lexer("a");
        lexer.next();

        assertThat(lexer.next()).isEqualTo(TokenType.END);
        assertThat(lexer.next()).isEqualTo(TokenType.END);
    }
}
