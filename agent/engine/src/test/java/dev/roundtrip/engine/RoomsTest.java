package dev.roundtrip.engine;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** A room uses what lies beneath it: whoever reads one can start at the bottom, and none is taken apart with another. */
class RoomsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.roundtrip.engine");

    @Test
    void no_two_rooms_need_each_other() {
        slices().matching("dev.roundtrip.engine.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void no_two_rooms_of_the_recorder_need_each_other() {
        slices().matching("dev.roundtrip.engine.recorder.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
