package port.runtime.emulator.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import port.runtime.emulator.kernel.KernelPlan;

/// How blocks are run, by how long blocks of each kind take.
final class PaceTest {
    private static final long ONE_BY_ONE_NANOS = 100_000;
    private static final long LOOK_NANOS = 2_000;

    private static Pace pace(Together wish) {
        var none = new KernelPlan.Slots(0, 0, 0, 0, 0);
        return new Pace(new KernelPlan("kernel", 0, List.of(), none, none, true, false), wish, LOOK_NANOS);
    }

    /// Runs blocks and gives the numbers of groups that they ran together.
    ///
    /// @param warmNanos how long a block takes of which some groups run together
    /// @param allNanos how long a block takes whose groups all run together
    private static Set<Integer> run(Pace pace, int turns, long warmNanos, long allNanos) {
        Set<Integer> seen = new TreeSet<>();
        for (int i = 0; i < turns; i++) {
            int groups = pace.next();
            seen.add(groups);
            long nanos = groups == Pace.ALL ? allNanos : groups == Pace.ONE_BY_ONE ? ONE_BY_ONE_NANOS : warmNanos;
            int blocks = pace.window(groups, 1);
            pace.note(groups, nanos * blocks, blocks);
        }
        return seen;
    }

    @Test
    void blocksWithADearGroupAreNotRunTogether() {
        var pace = pace(Together.WHERE_FASTER);

        Set<Integer> seen = run(pace, 3000, 7 * ONE_BY_ONE_NANOS, 100 * ONE_BY_ONE_NANOS);

        assertFalse(seen.contains(Pace.ALL));
    }

    @Test
    void blocksWithAGroupThatIsSlightlyDearAreTriedLater() {
        long nanos = ONE_BY_ONE_NANOS * 3 / 2;

        Set<Integer> early = run(pace(Together.WHERE_FASTER), 60, nanos, 10 * ONE_BY_ONE_NANOS);
        Set<Integer> late = run(pace(Together.WHERE_FASTER), 300, nanos, 10 * ONE_BY_ONE_NANOS);

        assertFalse(early.contains(Pace.ALL));
        assertTrue(late.contains(Pace.ALL));
    }

    /// A look at the clock takes longer than a small block: what a group costs cannot be seen.
    @Test
    void smallBlocksAreTriedWhateverTheClockSays() {
        long nanos = 150;
        var pace = pace(Together.WHERE_FASTER);
        boolean tried = false;

        for (int i = 0; i < 200; i++) {
            int groups = pace.next();
            tried |= groups == Pace.ALL;
            pace.note(groups, groups == Pace.ONE_BY_ONE ? nanos : nanos + LOOK_NANOS, 1);
        }

        assertTrue(tried);
    }

    @Test
    void whereTimesDifferTheUsualOneCounts() {
        var pace = pace(Together.WHERE_FASTER);
        boolean tried = false;

        for (int i = 0; i < 100; i++) {
            int groups = pace.next();
            tried |= groups == Pace.ALL;
            long disturbed = i % 3 == 0 ? ONE_BY_ONE_NANOS / 2 : 2 * ONE_BY_ONE_NANOS;
            pace.note(groups, groups == Pace.ONE_BY_ONE ? disturbed : ONE_BY_ONE_NANOS * 6 / 5, 1);
        }

        assertTrue(tried);
    }

    @Test
    void whatIsFasterIsKept() {
        var pace = pace(Together.WHERE_FASTER);

        run(pace, 100, ONE_BY_ONE_NANOS, ONE_BY_ONE_NANOS / 8);

        assertEquals(Set.of(Pace.ALL), run(pace, 100, ONE_BY_ONE_NANOS, ONE_BY_ONE_NANOS / 8));
    }

    @Test
    void codeForGroupsIsSeenToGoOnAfterTheFirst() {
        var pace = pace(Together.WHERE_FASTER);

        Set<Integer> seen = run(pace, 200, 7 * ONE_BY_ONE_NANOS, 100 * ONE_BY_ONE_NANOS);

        assertEquals(Set.of(Pace.ONE_BY_ONE, 1, 2), seen);
    }

    /// How many blocks one worker runs until all groups are run together for good, of code that the JVM has compiled after some groups.
    ///
    /// @param share how many blocks the worker has of a launch
    /// @param regions how many groups of regions a block has
    /// @param compiledAfter how many groups run together until their code is fast
    private static int blocksTillTogether(int share, long nanos, int regions, int compiledAfter) {
        var clock = new AtomicLong();
        var window = new PaceWindow(pace(Together.WHERE_FASTER), clock::get, share);
        int last = 0;
        int groupsSoFar = 0;
        for (int block = 1; block <= 20_000; block++) {
            int groups = Math.min(window.beforeBlock(), regions);
            long group = nanos / regions;
            long compiled = Math.clamp(compiledAfter - groupsSoFar, 0, groups);
            clock.addAndGet((regions - groups) * group + compiled * 40 * group + (groups - compiled) * group / 8);
            groupsSoFar += groups;
            last = window.runsAll() ? last : block;
        }
        return last;
    }

    @Test
    void largeBlocksWhoseCodeIsCompiledLateSoonRunTogether() {
        int blocksOfALaunch = 16;

        assertTrue(blocksTillTogether(blocksOfALaunch, 4_500_000, 16, 60) <= 25 * blocksOfALaunch);
    }

    @Test
    void smallBlocksWhoseCodeIsCompiledLateSoonRunTogether() {
        int blocksOfALaunch = 2048;

        assertTrue(blocksTillTogether(blocksOfALaunch, 30_000, 16, 400) <= 8 * blocksOfALaunch);
    }

    /// A look at the clock costs as much as many a small block.
    @Test
    void theClockIsSeldomReadOnceItIsKnownHowBlocksRunBest() {
        var clock = new AtomicLong();
        var looks = new AtomicLong();
        var window =
                new PaceWindow(
                        pace(Together.WHERE_FASTER),
                        () -> {
                            looks.incrementAndGet();
                            return clock.get();
                        },
                        1 << 16);
        for (int block = 0; block < 1 << 19; block++) {
            if (block == 1 << 18) {
                looks.set(0);
            }
            clock.addAndGet(window.beforeBlock() == Pace.ALL ? 150 : 400);
        }

        assertTrue(looks.get() <= 150L * (1 << 18) / 400_000, looks::toString);
    }

    @Test
    void aWishIsKept() {
        assertEquals(Set.of(Pace.ALL), run(pace(Together.ALWAYS), 10, 1, 1));
        assertEquals(Set.of(Pace.ONE_BY_ONE), run(pace(Together.NEVER), 10, 1, 1));
    }
}
