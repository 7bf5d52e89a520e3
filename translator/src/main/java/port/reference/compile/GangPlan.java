package port.reference.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.ir.Function;
import port.ir.Local;
import port.ir.ScalarType;
import port.ir.StructType;
import port.reference.gang.FrameShape;
import port.reference.gang.Input;
import port.reference.gang.LaneSlot;

/// Gives every variable of a gang function its place: memory, a lane array, a register of the one unit that uses it, or, for kernel
/// arguments that nobody changes, one value for all lanes.
final class GangPlan {
    private static final long STACK_ALIGNMENT = 16;

    /// Where a variable of a gang function is.
    sealed interface Spot {
        /// In an array over the lanes.
        record Lanes(LaneSlot slot) implements Spot {}

        /// A struct, each of whose fields is in an array over the lanes.
        record SplitLanes(Map<String, LaneSlot> slots) implements Spot {
            public SplitLanes {
                slots = Map.copyOf(slots);
            }
        }

        /// A register of the only unit that uses it.
        record Private() implements Spot {}

        /// The same for all lanes: the kernel's argument of that number.
        record Uniform(int argument) implements Spot {}

        /// One value for all lanes, kept behind the arguments.
        record Single(int number) implements Spot {}

        /// Frame memory.
        record Stacked(long offset) implements Spot {}

        /// A struct parameter: its address is in lane array `slot`.
        record ByAddress(LaneSlot slot) implements Spot {}

        /// A struct argument of a kernel that nobody changes: its address is the argument.
        record UniformAddress(int argument) implements Spot {}

        /// Shared memory.
        record Shared(int index) implements Spot {}

        record DynamicShared() implements Spot {}
    }

    private final ProgramCode program;
    private final Function function;
    private final GangLocals locals;
    private final List<LaneUnit> units;
    private final Map<Integer, Spot> spots = new HashMap<>();
    private final List<Local> all = new ArrayList<>();
    private final List<Input> inputs = new ArrayList<>();
    private final Map<Local, Spot> moved = new LinkedHashMap<>();
    private Optional<LaneSlot> result = Optional.empty();
    private Optional<LaneSlot> resultAddress = Optional.empty();
    private List<Variables> users = List.of();
    private final Uniformity uniformity;
    private int singles;
    private long stackTop;
    private long variablesEnd;

    GangPlan(ProgramCode program, Function function, GangLocals locals, List<LaneUnit> units, Uniformity uniformity) {
        this.program = program;
        this.function = function;
        this.locals = locals;
        this.units = units;
        this.uniformity = uniformity;
        this.singles = function.parameters().size();
    }

    void placeVariables() {
        all.addAll(function.parameters());
        users = units.stream().map(LaneUnit::variables).toList();
        Variables whole = Variables.of(function.body().orElseThrow().statements());
        for (int i = 0; i < function.parameters().size(); i++) {
            Local parameter = function.parameters().get(i);
            boolean changed = whole.isExposed(parameter) || whole.isAssigned(parameter);
            if (function.isKernel()) {
                kernelParameter(i, parameter, whole, changed);
            } else {
                parameter(i, parameter, whole);
            }
        }
        if (Kinds.inMemory(function.result())) {
            LaneSlot slot = locals.slot(ScalarType.INT64);
            resultAddress = Optional.of(slot);
            inputs.add(new Input(function.parameters().size(), slot));
        } else if (!function.result().isVoid()) {
            result = Optional.of(locals.slot(function.result()));
        }
        all.addAll(whole.declared());
        all.addAll(locals.hidden());
        all.stream().skip(function.parameters().size()).forEach(local -> variable(local, whole));
        variablesEnd = stackTop;
    }

    private void kernelParameter(int number, Local parameter, Variables whole, boolean changed) {
        boolean inMemory = Kinds.inMemory(parameter.type());
        if (!changed) {
            spots.put(parameter.id(), inMemory ? new Spot.UniformAddress(number) : new Spot.Uniform(number));
        } else if (inMemory) {
            moved.put(parameter, new Spot.UniformAddress(number));
            stack(parameter);
        } else {
            parameter(number, parameter, whole);
        }
    }

    private void parameter(int number, Local parameter, Variables whole) {
        LaneSlot slot = locals.slot(parameter);
        inputs.add(new Input(number, slot));
        if (Kinds.inMemory(parameter.type())) {
            spots.put(parameter.id(), new Spot.ByAddress(slot));
        } else if (whole.isExposed(parameter)) {
            moved.put(parameter, new Spot.Lanes(slot));
            stack(parameter);
        } else {
            spots.put(parameter.id(), new Spot.Lanes(slot));
        }
    }

    private void variable(Local local, Variables whole) {
        switch (local.storage()) {
            case SHARED -> spots.put(local.id(), new Spot.Shared(program.sharedIndex(function.id(), local)));
            case DYNAMIC_SHARED -> spots.put(local.id(), new Spot.DynamicShared());
            case RESULT -> spots.put(local.id(), new Spot.ByAddress(resultAddress.orElseThrow()));
            case PARAMETER, AUTOMATIC -> {
                if (isSplit(local)) {
                    spots.put(local.id(), isPrivate(local) ? new Spot.Private() : splitLanes(local));
                } else if (Kinds.inMemory(local.type()) || whole.isExposed(local)) {
                    stack(local);
                } else if (uniformity.isUniform(local)) {
                    spots.put(local.id(), new Spot.Single(singles++));
                } else if (locals.find(local).isEmpty() && isPrivate(local)) {
                    spots.put(local.id(), new Spot.Private());
                } else {
                    spots.put(local.id(), new Spot.Lanes(locals.slot(local)));
                }
            }
        }
    }

    /// Whether no unit takes the address of the struct.
    private boolean isSplit(Local local) {
        return users.stream().allMatch(unit -> SplitStructs.isSplit(program, local, unit));
    }

    private Spot splitLanes(Local local) {
        var slots = new LinkedHashMap<String, LaneSlot>();
        program.types()
                .definition((StructType) local.type())
                .fields()
                .forEach(field -> slots.put(field.name(), locals.slot(field.type())));
        return new Spot.SplitLanes(slots);
    }

    private boolean isPrivate(Local local) {
        List<Variables> here = users.stream().filter(unit -> unit.uses(local)).toList();
        return here.size() <= 1 && here.stream().allMatch(unit -> unit.declares(local));
    }

    private void stack(Local local) {
        long alignment = program.types().localAlignmentOf(local.type());
        long offset = (stackTop + alignment - 1) / alignment * alignment;
        stackTop = offset + Math.max(program.types().sizeOf(local.type()), 1);
        spots.put(local.id(), new Spot.Stacked(offset));
    }

    Spot spot(Local local) {
        return spots.get(local.id());
    }

    /// The variables of the function that a unit uses.
    List<Local> localsOf(Variables used) {
        return all.stream().filter(used::uses).toList();
    }

    /// Parameters that must be copied into memory first, and where from.
    Map<Local, Spot> moved() {
        return moved;
    }

    boolean needsPrologue() {
        return !moved.isEmpty();
    }

    void compileUnits() {
        for (LaneUnit unit : units) {
            if (!unit.isPrologue() || needsPrologue()) {
                var compiler = new LaneCompiler(program, function, this, unit);
                unit.region().setCode(compiler.compile());
                stackTop = Math.max(stackTop, compiler.stackTop());
            }
        }
    }

    List<Input> inputs() {
        return inputs;
    }

    Optional<LaneSlot> result() {
        return result;
    }

    Optional<LaneSlot> resultAddress() {
        return resultAddress;
    }

    /// Bytes of local memory that one activation takes.
    long stackBytes() {
        return (stackTop + STACK_ALIGNMENT - 1) / STACK_ALIGNMENT * STACK_ALIGNMENT;
    }

    /// The end of the memory of variables; temporaries of units come behind.
    long variablesEnd() {
        return variablesEnd;
    }

    FrameShape shape() {
        return new FrameShape(locals.ints(), locals.longs(), locals.floats(), locals.doubles(), singles, stackBytes());
    }
}
