package port.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import port.reference.launch.Dim;
import port.reference.launch.LaunchShape;
import port.reference.replay.ReplayThread;
import port.verify.trace.Tracer;
import port.verify.trace.Tracer.Assignment;

/// Goes from the first store with a wrong value back to the variable that held a wrong value first, in the same thread.
final class Partings {
    private Partings() {}

    static Optional<Parting> first(Evidence evidence, Tracer tracer, LaunchShape shape) {
        return evidence.parting().map(store -> earlier(store, evidence, tracer, shape).orElse(store));
    }

    private static Optional<Parting> earlier(Parting store, Evidence evidence, Tracer tracer, LaunchShape shape) {
        Map<String, List<Long>> ofPort = new HashMap<>();
        for (Assignment assignment : tracer.assignments(coordinates(store.thread(), shape))) {
            ofPort.computeIfAbsent(assignment.variable(), _ -> new ArrayList<>()).add(assignment.bits());
        }
        List<Evidence.Assigned> ofOriginal = evidence.assignmentsBeforeParting();
        Map<String, List<Evidence.Assigned>> byName =
                ofOriginal.stream().collect(Collectors.groupingBy(assigned -> assigned.local().name()));
        Map<String, Integer> counts = new HashMap<>();
        for (Evidence.Assigned assigned : ofOriginal) {
            String name = assigned.local().name();
            int count = counts.merge(name, 1, Integer::sum) - 1;
            List<Long> values = ofPort.getOrDefault(name, List.of());
            if (isAmbiguous(byName.get(name), values)) {
                continue;
            }
            if (count < values.size()
                    && !evidence.areSame(assigned.local().type(), assigned.bits(), values.get(count))) {
                return Optional.of(
                        new Parting(
                                store.thread(),
                                assigned.span(),
                                name,
                                assigned.local().type(),
                                assigned.bits(),
                                values.get(count)));
            }
        }
        return Optional.empty();
    }

    /// Whether several variables have this name, of which the port did not tell all: one may be of a function that does not know its thread.
    private static boolean isAmbiguous(List<Evidence.Assigned> ofOriginal, List<Long> ofPort) {
        return ofPort.size() < ofOriginal.size()
                && ofOriginal.stream().map(Evidence.Assigned::local).distinct().count() > 1;
    }

    private static Tracer.Coordinates coordinates(ReplayThread thread, LaunchShape shape) {
        Dim grid = shape.grid();
        Dim block = shape.block();
        long number = thread.block();
        int lane = thread.lane();
        return new Tracer.Coordinates(
                (int) (number % grid.x()),
                (int) (number / grid.x() % grid.y()),
                (int) (number / ((long) grid.x() * grid.y())),
                lane % block.x(),
                lane / block.x() % block.y(),
                lane / (block.x() * block.y()));
    }
}
