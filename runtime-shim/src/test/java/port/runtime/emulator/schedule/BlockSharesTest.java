package port.runtime.emulator.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Blocks shared out among workers.
final class BlockSharesTest {
    private static List<Long> takeAll(BlockShares.Taker taker) {
        List<Long> taken = new ArrayList<>();
        for (long block = taker.take(); block >= 0; block = taker.take()) {
            taken.add(block);
        }
        return taken;
    }

    @Test
    void workersTakeEveryBlockOnce() throws InterruptedException, ExecutionException {
        for (int blocks : new int[] {1, 2, 7, 63, 1000, 100_003}) {
            BlockShares shares = BlockShares.equal(blocks, 100, 4);
            BitSet all = new BitSet();
            int count = 0;

            try (var pool = Executors.newFixedThreadPool(4)) {
                List<Future<List<Long>>> workers =
                        IntStream.range(0, 4)
                                .mapToObj(worker -> pool.submit(() -> takeAll(shares.taker(worker))))
                                .toList();
                for (Future<List<Long>> worker : workers) {
                    worker.get().forEach(block -> all.set(Math.toIntExact(block)));
                    count += worker.get().size();
                }
            }

            assertEquals(blocks, count);
            assertEquals(blocks, all.cardinality());
            assertEquals(blocks, all.length());
        }
    }

    @Test
    void aWorkerAloneStealsWhatTheOthersLeave() {
        BlockShares shares = BlockShares.equal(1000, 1000, 3);

        assertEquals(1000, takeAll(shares.taker(1)).size());
        assertEquals(-1, shares.taker(0).take());
    }

    @Test
    void workersStayInTheirOwnPartsAsLongAsThereIsWork() {
        BlockShares shares = BlockShares.equal(100_000, 100_000, 2);
        BlockShares.Taker first = shares.taker(0);
        BlockShares.Taker second = shares.taker(1);

        for (int i = 0; i < 10_000; i++) {
            assertEquals(i, first.take());
            assertTrue(second.take() >= 49_000, "the second half, but for part of a run");
        }
    }

    @Test
    void longRunsAreWholeRows() {
        BlockShares.Taker taker = BlockShares.equal(100_000, 100, 2).taker(0);

        taker.take();

        assertEquals(499, taker.takeMore(1000));
        assertEquals(500, taker.take());
        assertEquals(9, taker.takeMore(9));
    }

    @Test
    void noBlockOfACommonShareStartsBeforeThoseOfLowerIndex() {
        BlockShares shares = BlockShares.common(6);
        BlockShares.Taker first = shares.taker(0);
        BlockShares.Taker second = shares.taker(1);

        List<Long> taken = List.of(first.take(), second.take(), second.take(), first.take(), first.take());

        assertEquals(List.of(0L, 1L, 2L, 3L, 4L), taken);
        assertEquals(5, second.take());
        assertEquals(-1, first.take());
    }

    @Test
    void gridsOfMoreBlocksThanAnIntCounts() {
        BlockShares.Taker taker = BlockShares.equal(1L << 40, 1L << 30, 2).taker(1);

        long first = taker.take();
        assertTrue(first > (1L << 39) - (1 << 20) && first <= 1L << 39);
        assertEquals(first + 1, taker.take());
    }
}
