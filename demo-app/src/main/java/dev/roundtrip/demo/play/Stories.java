package dev.roundtrip.demo.play;

import dev.roundtrip.demo.story1.Story1;
import dev.roundtrip.demo.story2.Story2;
import dev.roundtrip.demo.story3.Story3;
import dev.roundtrip.demo.story4.Story4;
import java.util.Arrays;
import java.util.List;

/** The stories that the demo plays. */
public final class Stories {

    /** In the order of their numbers. */
    public static final List<Story> ALL = List.of(new Story1(), new Story2(), new Story3(), new Story4());

    private Stories() {}

    /** Those whose numbers {@code -Ddemo.stories=1,3} lists; all without it. */
    static List<Story> ofThisProgram() {
        List<String> numbers =
                Arrays.asList(System.getProperty("demo.stories", "1,2,3,4").split(","));
        return ALL.stream()
                .filter(story -> numbers.contains(Integer.toString(story.number())))
                .toList();
    }
}
