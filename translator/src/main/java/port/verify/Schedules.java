package port.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import port.ir.Program;
import port.reference.launch.Schedule;

/// Runs the original beside itself under other schedules and says which kernels depend on them.
final class Schedules {
    /// The first schedules turn every order round, in step and from barrier to barrier, and shuffle it both ways.
    static final int TELLING = 4;

    private Schedules() {}

    private static final class Count {
        private int differing;
        private String first = "";
    }

    /// Those of `kernels` in which another order of blocks and threads changes what the original computes.
    static Set<String> dependent(
            Program program, VerifySettings settings, ElementKinds kinds, Collection<String> kernels) {
        Set<String> found = new HashSet<>();
        for (int number = 1; number <= TELLING && !found.containsAll(kernels); number++) {
            var schedule = new Schedule(number, settings.assessment().seed());
            run(program, settings.with(settings.checks().off()), kinds, schedule).stream()
                    .filter(result -> result.verdict() != Verdict.EXACT)
                    .map(KernelResult::kernel)
                    .filter(kernels::contains)
                    .forEach(found::add);
        }
        return found;
    }

    /// One sentence a kernel.
    static Map<String, String> findings(Program program, VerifySettings settings, ElementKinds kinds) {
        int schedules = settings.assessment().schedules();
        Map<String, Count> counts = new LinkedHashMap<>();
        for (int number = 1; number <= schedules; number++) {
            var schedule = new Schedule(number, settings.assessment().seed());
            for (KernelResult result : run(program, settings.with(settings.checks().off()), kinds, schedule)) {
                Count count = counts.computeIfAbsent(result.kernel(), _ -> new Count());
                if (result.verdict() != Verdict.EXACT) {
                    count.differing++;
                    count.first = count.first.isEmpty() ? result.detail() : count.first;
                }
            }
        }
        Map<String, String> sentences = new LinkedHashMap<>();
        counts.forEach((kernel, count) -> sentences.put(kernel, sentence(count, schedules)));
        return sentences;
    }

    private static String sentence(Count count, int schedules) {
        return count.differing == 0
                ? "the same under %d other schedules".formatted(schedules)
                : "depends on the schedule, under %d of %d: %s".formatted(count.differing, schedules, count.first);
    }

    private static List<KernelResult> run(
            Program program, VerifySettings settings, ElementKinds kinds, Schedule schedule) {
        var lockstep = new Lockstep(new Spread(kinds));
        var engines = new ArrayList<EngineThread>();
        for (Lockstep.Side side : Lockstep.Side.values()) {
            Schedule own = side == Lockstep.Side.REFERENCE ? Schedule.PLAIN : schedule;
            engines.add(
                    new EngineThread(
                            "reference",
                            () -> {
                                try (var files = ScratchFiles.of(settings)) {
                                    return ReferenceRun.run(
                                            program, settings, files, lockstep, side, own, Focus.none());
                                } finally {
                                    lockstep.end(side);
                                }
                            }));
        }
        engines.forEach(EngineThread::start);
        engines.forEach(EngineThread::result);
        return lockstep.tallies().results();
    }
}
