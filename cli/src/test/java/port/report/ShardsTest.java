package port.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ShardsTest {
    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e");

    @Test
    void allShardsTogetherAreTheWholeRunByteForByte() {
        List<ProgramReport> programs = NAMES.stream().map(ShardsTest::program).toList();
        var whole = new Report(Report.SCHEMA, "verify", programs, List.of(), 3);

        Report merged = Shards.merge(List.of(shard(3, 4), shard(1, 4), shard(4, 4), shard(2, 4)));

        assertEquals(JsonReport.render(whole), JsonReport.render(merged));
    }

    @Test
    void aMissingShardIsNamed() {
        assertEquals("shard 2/3 is missing", complaint(shard(1, 3), shard(3, 3)));
    }

    @Test
    void aDoubledShardIsNamed() {
        assertEquals("shard 1/2 is there twice", complaint(shard(1, 2), shard(1, 2)));
    }

    @Test
    void shardsOfDifferentSourcesAreNotMerged() {
        var other = new Shard(2, 2, List.of("a", "x"));
        var report = new Report(Report.SCHEMA, "verify", List.of(), List.of(), 0, Optional.of(other));

        assertEquals(
                "shard 2/2 found other programs than shard 1/2: they saw different sources",
                complaint(shard(1, 2), report));
    }

    @Test
    void aShardThatLostAProgramIsFound() {
        Report second = shard(2, 2);
        var cut = new Report(second.schema(), "verify", List.of(), List.of(), 0, second.shard());

        assertEquals("program 'b' is in no shard", complaint(shard(1, 2), cut));
    }

    private static String complaint(Report... reports) {
        return assertThrows(IllegalArgumentException.class, () -> Shards.merge(List.of(reports))).getMessage();
    }

    /// Only the third shard of four has found something wrong.
    private static Report shard(int index, int total) {
        var shard = new Shard(index, total, NAMES);
        List<ProgramReport> programs =
                IntStream.range(0, NAMES.size())
                        .filter(shard::contains)
                        .mapToObj(NAMES::get)
                        .map(ShardsTest::program)
                        .toList();
        return new Report(Report.SCHEMA, "verify", programs, List.of(), index == 3 ? 3 : 0, Optional.of(shard));
    }

    private static ProgramReport program(String name) {
        return ProgramReport.of(name, List.of(name + ".cu"), List.of());
    }
}
