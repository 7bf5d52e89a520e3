package port.verify.invent;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import port.ir.AddressOf;
import port.ir.Aggregate;
import port.ir.Assign;
import port.ir.Binary;
import port.ir.BinaryOperator;
import port.ir.Block;
import port.ir.Builtin;
import port.ir.Call;
import port.ir.CompoundAssign;
import port.ir.Conditional;
import port.ir.Construct;
import port.ir.Convert;
import port.ir.Decay;
import port.ir.Declare;
import port.ir.Dereference;
import port.ir.Element;
import port.ir.Expr;
import port.ir.Extract;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.GlobalPlace;
import port.ir.IrWalk;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Member;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.PointerType;
import port.ir.Program;
import port.ir.Return;
import port.ir.ScalarType;
import port.ir.Sequence;
import port.ir.Step;
import port.ir.Stmt;
import port.ir.Switch;
import port.ir.Temporary;
import port.ir.Unary;

/// What a kernel does with each value that it is given, and with what lies behind its pointers: slices from there to the branches, addresses
/// and bounds that the value reaches.
///
/// A value is named by its path: `p0` is the first parameter, `p0.rows` a field of it, `p0.rows*` what lies behind that, `@name` a variable at
/// namespace scope. The elements of an array have one path. The slices take no account of the order of statements.
final class Slices {
    private static final int ROUNDS = 8;
    private static final int MOST_STEPS = 6;

    /// The path of what is different in each thread, or in each turn of a loop.
    private static final String CHANGING = "#";

    private final Map<FunctionId, Function> functions = new HashMap<>();
    private final Map<String, Set<String>> variables = new HashMap<>();
    private final Map<FunctionId, Set<String>> results = new HashMap<>();
    private final Map<String, Uses> uses = new LinkedHashMap<>();
    private final Set<FunctionId> reached = new LinkedHashSet<>();
    private boolean isStable;

    private Slices(Program program) {
        program.functions().forEach(function -> functions.put(function.id(), function));
    }

    /// The slices of what `kernel` is given.
    static Slices of(Program program, Function kernel) {
        var slices = new Slices(program);
        for (int i = 0; i < kernel.parameters().size(); i++) {
            slices.flow(Set.of(variable(kernel, kernel.parameters().get(i))), Set.of("p" + i));
        }
        for (int round = 0; round < ROUNDS && !slices.isStable; round++) {
            slices.isStable = true;
            slices.reached.clear();
            slices.visit(kernel);
        }
        return slices;
    }

    /// What the value with this path is used for.
    Uses of(String path) {
        return uses.getOrDefault(path, Uses.NONE);
    }

    /// What is done with all values whose paths begin so.
    Uses below(String path) {
        var all = new Uses();
        uses.forEach((other, found) -> {
            if (other.startsWith(path)) {
                all.add(found);
            }
        });
        return all;
    }

    /// The functions that the kernel may call, itself included.
    Set<FunctionId> reached() {
        return reached;
    }

    private static String variable(Function function, Local local) {
        return "L" + function.id() + "#" + local.id();
    }

    private void visit(Function function) {
        Optional<Block> body = function.body();
        if (body.isPresent() && reached.add(function.id())) {
            var visit = new Visit(function);
            IrWalk.all(body.get(), visit::stmt, visit::expr, visit::place);
        }
    }

    private void flow(Set<String> places, Set<String> values) {
        for (String place : places) {
            if (place.startsWith("L") && variables.computeIfAbsent(place, _ -> new LinkedHashSet<>()).addAll(values)) {
                isStable = false;
            }
        }
    }

    private void note(Set<String> values, Uses.Role role) {
        values.forEach(path -> uses.computeIfAbsent(path, _ -> new Uses()).add(role));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    /// One function, each of whose nodes is seen once a round.
    private final class Visit {
        private final Function function;

        Visit(Function function) {
            this.function = function;
        }

        void stmt(Stmt stmt) {
            switch (stmt) {
                case Declare(var local, var initializer, _) ->
                        initializer.ifPresent(value -> flow(Set.of(variable(function, local)), values(value)));
                case Return(var value, _) ->
                        value.ifPresent(result -> {
                            if (results.computeIfAbsent(function.id(), _ -> new LinkedHashSet<>())
                                    .addAll(values(result))) {
                                isStable = false;
                            }
                        });
                case Switch choice ->
                        choice.cases()
                                .forEach(group ->
                                        group.labels().forEach(label -> compare(choice.value(), label, false)));
                default -> {}
            }
        }

        void expr(Expr expr) {
            switch (expr) {
                case Assign(var place, var value, _, _) -> flow(places(place), values(value));
                case CompoundAssign(var place, var operator, var value, _, _) -> {
                    flow(places(place), values(value));
                    operand(operator, value);
                    if (place.type() instanceof PointerType) {
                        note(values(value), Uses.Role.INDEX);
                    }
                }
                case Step(var place, _, _, _) -> flow(places(place), Set.of(CHANGING));
                case Binary(var operator, var left, var right, _, _) -> {
                    operand(operator, right);
                    if (operator == BinaryOperator.DIVIDE || operator == BinaryOperator.REMAINDER) {
                        Constants.integer(right).ifPresent(unit -> addUnit(values(left), unit));
                    }
                    if (operator.isComparison()) {
                        compare(left, right, !isEquality(operator));
                        compare(right, left, !isEquality(operator));
                    } else if (operator == BinaryOperator.AND) {
                        asksForBits(left, right);
                    }
                }
                case PointerAdd(_, var index, _, _) -> note(values(index), Uses.Role.INDEX);
                case Convert(var value, var type, _, _) when type == ScalarType.BOOL -> compareWithZero(value);
                case Convert(var value, PointerType _, _, _) when value.type() instanceof ScalarType -> open(value);
                case Call(var callee, var arguments, _, _) -> call(functions.get(callee), arguments);
                default -> {}
            }
        }

        void place(Place place) {
            if (place instanceof Element(_, var index, _)) {
                note(values(index), Uses.Role.INDEX);
            }
        }

        private void operand(BinaryOperator operator, Expr right) {
            switch (operator) {
                case DIVIDE, REMAINDER -> note(values(right), Uses.Role.DIVISOR);
                case SHIFT_LEFT, SHIFT_RIGHT -> note(values(right), Uses.Role.SHIFT);
                default -> {}
            }
        }

        private void asksForBits(Expr left, Expr right) {
            Constants.integer(right).ifPresent(bits -> addMask(values(left), bits));
            Constants.integer(left).ifPresent(bits -> addMask(values(right), bits));
        }

        /// A number is taken for an address.
        private void open(Expr value) {
            if (function.isHeaderModel()) {
                for (String path : values(value)) {
                    uses.computeIfAbsent(path, _ -> new Uses()).addOpener(function.sourceName());
                }
            }
        }

        private void compareWithZero(Expr value) {
            if (value.type() instanceof PointerType) {
                note(values(value), Uses.Role.NULLABLE);
            } else {
                addConstant(values(value), 0);
            }
        }

        private void addUnit(Set<String> paths, long unit) {
            paths.forEach(path -> uses.computeIfAbsent(path, _ -> new Uses()).addUnit(unit));
        }

        private void addMask(Set<String> paths, long bits) {
            paths.forEach(path -> uses.computeIfAbsent(path, _ -> new Uses()).addMask(bits));
        }

        private void addConstant(Set<String> paths, long constant) {
            paths.forEach(path -> uses.computeIfAbsent(path, _ -> new Uses()).addConstant(constant));
        }

        private static boolean isEquality(BinaryOperator operator) {
            return operator == BinaryOperator.EQUAL || operator == BinaryOperator.NOT_EQUAL;
        }

        /// Notes what a comparison says of its left side.
        ///
        /// @param isOrdered whether the numbers on either side of a constant matter, too
        private void compare(Expr left, Expr right, boolean isOrdered) {
            Set<String> paths = values(left);
            Optional<Long> integer = Constants.integer(right);
            Optional<Double> fraction = Constants.fraction(right);
            if (Constants.isNull(right)) {
                note(paths, Uses.Role.NULLABLE);
            } else if (integer.isPresent()) {
                addConstant(paths, integer.get());
                if (isOrdered) {
                    addConstant(paths, integer.get() - 1);
                    addConstant(paths, integer.get() + 1);
                }
            } else if (fraction.isPresent()) {
                paths.forEach(path -> uses.computeIfAbsent(path, _ -> new Uses()).addFraction(fraction.get()));
            } else {
                Set<String> others = values(right);
                note(paths, Uses.Role.BOUND);
                if (others.stream().anyMatch(other -> other.contains("*"))) {
                    note(paths, Uses.Role.THRESHOLD);
                }
                for (String path : paths) {
                    if (path.endsWith("*")
                            && others.contains(path)
                            && others.contains(CHANGING) != paths.contains(CHANGING)) {
                        note(Set.of(path), Uses.Role.OFFSETS);
                    }
                }
            }
        }

        private void call(Function callee, List<Expr> arguments) {
            if (callee.body().isPresent()) {
                for (int i = 0; i < callee.parameters().size() && i < arguments.size(); i++) {
                    flow(Set.of(variable(callee, callee.parameters().get(i))), values(arguments.get(i)));
                }
                visit(callee);
                return;
            }
            // What nobody has written in C++ works on numbers, or on the memory that it is given, as atomic operations
            // do.
            for (Expr argument : arguments) {
                if (argument.type() instanceof PointerType) {
                    Set<String> memory = dereferenced(values(argument));
                    for (Expr other : arguments) {
                        if (other != argument) {
                            flow(memory, values(other));
                            Constants.integer(other).ifPresent(constant -> addConstant(memory, constant));
                        }
                    }
                }
            }
        }

        private Set<String> places(Place place) {
            return switch (place) {
                case LocalPlace(var local, _) -> Set.of(variable(function, local));
                case GlobalPlace(var global, _, _) -> Set.of("@" + global);
                case Dereference(var pointer, _) -> dereferenced(values(pointer));
                case Member(var object, var field, _, _) -> members(places(object), field);
                case Element(var array, _, _) -> places(array);
                case Temporary(_, var value, _) -> values(value);
            };
        }

        private static Set<String> members(Set<String> objects, String field) {
            return appended(objects, "." + field);
        }

        private static Set<String> dereferenced(Set<String> pointers) {
            var all = new LinkedHashSet<String>();
            for (String pointer : pointers) {
                if (pointer.startsWith("&")) {
                    all.add(pointer.substring(1));
                } else if (!pointer.equals(CHANGING)) {
                    all.addAll(appended(Set.of(pointer), "*"));
                }
            }
            return all;
        }

        private static Set<String> appended(Set<String> paths, String step) {
            var all = new LinkedHashSet<String>();
            for (String path : paths) {
                boolean isShort =
                        path.startsWith("L") || path.chars().filter(c -> c == '*' || c == '.').count() < MOST_STEPS;
                all.add(path.equals(CHANGING) || !isShort ? path : path + step);
            }
            return all;
        }

        /// What may stand at these places.
        private Set<String> loaded(Set<String> places) {
            var all = new LinkedHashSet<String>();
            for (String place : places) {
                if (!place.startsWith("L")) {
                    all.add(place);
                    continue;
                }
                int end = place.length();
                while (end > 0) {
                    String rest = place.substring(end);
                    Set<String> held = variables.getOrDefault(place.substring(0, end), Set.of());
                    all.addAll(rest.isEmpty() ? held : appended(held, rest));
                    end = Math.max(place.lastIndexOf('.', end - 1), -1);
                }
            }
            return all;
        }

        private Set<String> values(Expr expr) {
            return switch (expr) {
                case Load(var place, _) -> loaded(places(place));
                case AddressOf(var place, _, _) -> addresses(places(place));
                case Decay(var array, _) -> addresses(places(array));
                case Unary(_, var operand, _) -> values(operand);
                case Binary(var operator, var left, var right, _, _) ->
                        operator.isComparison() ? Set.of() : union(values(left), values(right));
                case PointerAdd(var pointer, _, _, _) -> values(pointer);
                case Conditional(_, var whenTrue, var whenFalse, _) -> union(values(whenTrue), values(whenFalse));
                case Convert(var value, _, _, _) -> values(value);
                case Assign(_, var value, _, _) -> values(value);
                case CompoundAssign(var place, _, var value, _, _) -> union(loaded(places(place)), values(value));
                case Step(var place, _, _, _) -> union(loaded(places(place)), Set.of(CHANGING));
                case Call(var callee, var arguments, _, _) -> results(functions.get(callee), arguments);
                case Construct(_, var arguments, _, _) -> all(arguments);
                case Aggregate(_, var elements, _) -> all(elements);
                case Extract(var value, var field, _, _) -> members(values(value), field);
                case Sequence(_, var value, _) -> values(value);
                case Builtin _ -> Set.of(CHANGING);
                default -> Set.of();
            };
        }

        private static Set<String> addresses(Set<String> places) {
            var all = new LinkedHashSet<String>();
            places.forEach(place -> all.add("&" + place));
            return all;
        }

        private Set<String> all(List<Expr> values) {
            var all = new LinkedHashSet<String>();
            values.forEach(value -> all.addAll(values(value)));
            return all;
        }

        private Set<String> results(Function callee, List<Expr> arguments) {
            if (callee.body().isPresent()) {
                return results.getOrDefault(callee.id(), Set.of());
            }
            var all = new LinkedHashSet<String>();
            for (Expr argument : arguments) {
                Set<String> own = values(argument);
                all.addAll(argument.type() instanceof PointerType ? loaded(dereferenced(own)) : own);
            }
            return all;
        }
    }
}
