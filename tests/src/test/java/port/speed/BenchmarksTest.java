package port.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// The short form of `tests/bench/parts`: every benchmark of a part runs and gives a figure.
final class BenchmarksTest {
    @Test
    void everyBenchmarkGivesAFigure() throws RunnerException {
        var options =
                new OptionsBuilder()
                        .include("port\\.speed\\..*")
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(20))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build();

        Collection<RunResult> results = new Runner(options).run();

        var names = new TreeSet<String>();
        for (RunResult result : results) {
            names.add(result.getPrimaryResult().getLabel());
            assertTrue(result.getPrimaryResult().getScore() > 0, result.getParams().getBenchmark());
        }
        assertEquals(
                "[array, empty, first, fromNumbers, indexed, indexedBy64Bits, moved, parse, preprocess, read, reduction,"
                        + " reinterpreted, saxpy, translate]",
                names.toString());
    }
}
