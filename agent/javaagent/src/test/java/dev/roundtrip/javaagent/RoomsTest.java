package dev.roundtrip.javaagent;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code RoomsTest} of the engine asks of its rooms, asked of all others and of the modules together. */
class RoomsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.roundtrip");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev.roundtrip.(*)..",
                "dev.roundtrip.instrument.(*)..",
                "dev.roundtrip.javaagent.(*)..",
                "dev.roundtrip.javaagent.life.(*)..",
                "dev.roundtrip.report.(*)..",
                "dev.roundtrip.report.console.(*)..",
            })
    void no_two_rooms_need_each_other(String rooms) {
        slices().matching(rooms).should().beFreeOfCycles().check(CLASSES);
    }
}
