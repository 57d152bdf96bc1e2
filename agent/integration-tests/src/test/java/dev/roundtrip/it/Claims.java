package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.it.Markers.Claim;
import dev.roundtrip.it.Recording.FindingNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that the sources of one program claim, to be held against what was found in its run. */
record Claims(List<Claim> claims, boolean timed) {

    static Claims of(List<Path> sources) {
        return new Claims(
                sources.stream()
                        .flatMap(source -> Markers.of(source).claims().stream())
                        .toList(),
                sources.stream().anyMatch(source -> source.getParent().endsWith("lease")));
    }

    /** Each claim stands for one finding, and nothing else was found. */
    void assertMet(Recording recording) {
        List<Claim> missing = new ArrayList<>(claims);
        List<FindingNode> unmarked = recording.findings().stream()
                .filter(finding -> !removeClaim(missing, finding) && !mayBeTheMachine(finding))
                .toList();
        assertThat(unmarked)
                .as("found but not marked; marked but not found: %s", missing)
                .isEmpty();
        assertThat(missing).as("marked but not found").isEmpty();
        assertThat(recording.statements())
                .as("statements, as silence proves nothing")
                .isPositive();
    }

    /** Where times are not what the program is about, one that is worth knowing at most says that the machine was busy. */
    private boolean mayBeTheMachine(FindingNode finding) {
        return !timed && finding.isTimed() && finding.grade().equals("info");
    }

    private static boolean removeClaim(List<Claim> claims, FindingNode finding) {
        Optional<Claim> met =
                claims.stream().filter(claim -> claim.metBy(finding)).findFirst();
        met.ifPresent(claims::remove);
        return met.isPresent();
    }
}
