package port.verify;

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

    /// A variable's name in a function of that name, which may be several in both.
    private record Variable(String function, String name) {
        static Variable of(Evidence.Assigned assigned) {
            String function = assigned.function().sourceName();
            int arguments = function.indexOf('<');
            return new Variable(arguments < 0 ? function : function.substring(0, arguments), assigned.local().name());
        }

        List<Long> valuesIn(List<Assignment> told) {
            return told.stream()
                    .filter(assignment -> assignment.variable().equals(name) && isOf(assignment.method()))
                    .map(Assignment::bits)
                    .toList();
        }

        /// Whether a method is the function, or what is made of a template: `scaleFloat2` of `scale<float, 2>`.
        private boolean isOf(String method) {
            return method.startsWith(function)
                    && (method.length() == function.length()
                            || !Character.isLowerCase(method.charAt(function.length())));
        }
    }

    static Optional<Parting> first(Evidence evidence, Tracer tracer, LaunchShape shape) {
        return evidence.parting().map(store -> earlier(store, evidence, tracer, shape).orElse(store));
    }

    private static Optional<Parting> earlier(Parting store, Evidence evidence, Tracer tracer, LaunchShape shape) {
        Map<Variable, List<Long>> ofPort = new HashMap<>();
        List<Assignment> told = tracer.assignments(coordinates(store.thread(), shape));
        List<Evidence.Assigned> ofOriginal = evidence.assignmentsBeforeParting();
        Map<Variable, List<Evidence.Assigned>> byName =
                ofOriginal.stream().collect(Collectors.groupingBy(Variable::of));
        Map<Variable, Integer> counts = new HashMap<>();
        for (Evidence.Assigned assigned : ofOriginal) {
            Variable variable = Variable.of(assigned);
            int count = counts.merge(variable, 1, Integer::sum) - 1;
            List<Long> values = ofPort.computeIfAbsent(variable, name -> name.valuesIn(told));
            if (isAmbiguous(byName.get(variable), values)) {
                continue;
            }
            if (count < values.size()
                    && !evidence.areSame(assigned.local().type(), assigned.bits(), values.get(count))) {
                return Optional.of(
                        new Parting(
                                store.thread(),
                                assigned.span(),
                                assigned.local().name(),
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
