package port.reference.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import port.ir.Local;
import port.ir.StructType;
import port.reference.compile.Structs.Target;
import port.reference.gang.LaneSlot;

/// The variables of a gang function as one unit sees them: those in lane arrays are kept in registers while a lane runs.
final class LaneVariables {
    private final Method method;
    private final CodeBuilder code;
    private final GangPlan plan;
    private final int frameObject;
    private final Map<LaneSlot, Integer> arrays = new HashMap<>();
    private final List<Cached> cached = new ArrayList<>();
    private final List<Single> singles = new ArrayList<>();
    private final Map<Local, Integer> sources = new LinkedHashMap<>();

    /// A uniform variable that the unit writes.
    private record Single(int number, TypeKind kind, int register) {}

    /// A lane array element in a register.
    private record Cached(LaneSlot slot, int register, boolean written) {}

    LaneVariables(Method method, GangPlan plan, int frameObject) {
        this.method = method;
        this.code = method.code;
        this.plan = plan;
        this.frameObject = frameObject;
    }

    /// Finds all variables of the unit, before the loop over the lanes.
    void prepare(List<Local> moved, Variables used) {
        method.builtins().keep(used.builtins());
        plan.result().ifPresent(this::array);
        plan.resultAddress().ifPresent(this::array);
        for (Local local : plan.localsOf(used)) {
            place(local, plan.spot(local), used.isAssigned(local));
        }
        for (Local local : moved) {
            method.place(local, new Storage.Stacked(((GangPlan.Spot.Stacked) plan.spot(local)).offset()));
            source(plan.moved().get(local), local);
        }
    }

    private void place(Local local, GangPlan.Spot spot, boolean written) {
        TypeKind kind = Kinds.of(local.type());
        method.place(
                local,
                switch (spot) {
                    case GangPlan.Spot.Lanes(var slot) -> new Storage.Register(cache(slot, kind, written));
                    case GangPlan.Spot.Private() when local.type().isStruct() -> split(local);
                    case GangPlan.Spot.Private() -> new Storage.Register(fresh(kind));
                    case GangPlan.Spot.SplitLanes(var slots) -> split(slots, written);
                    case GangPlan.Spot.Uniform(int argument) -> new Storage.Register(uniform(argument, kind));
                    case GangPlan.Spot.Single(int number) -> new Storage.Register(single(number, kind, written));
                    case GangPlan.Spot.Stacked(long offset) -> new Storage.Stacked(offset);
                    case GangPlan.Spot.ByAddress(var slot) -> new Storage.Indirect(cache(slot, TypeKind.LONG, false));
                    case GangPlan.Spot.UniformAddress(int argument) ->
                            new Storage.Indirect(uniform(argument, TypeKind.LONG));
                    case GangPlan.Spot.Shared(int index) -> shared(index);
                    case GangPlan.Spot.DynamicShared() -> dynamicShared();
                });
    }

    /// A struct in registers of the unit alone.
    private Storage split(Local local) {
        var registers = new HashMap<String, Integer>();
        method.program
                .types()
                .definition((StructType) local.type())
                .fields()
                .forEach(field -> registers.put(field.name(), fresh(Kinds.of(field.type()))));
        return new Storage.Split(registers);
    }

    private Storage split(Map<String, LaneSlot> slots, boolean written) {
        var registers = new HashMap<String, Integer>();
        slots.forEach((field, slot) -> registers.put(field, cache(slot, kind(slot), written)));
        return new Storage.Split(registers);
    }

    private int cache(LaneSlot slot, TypeKind kind, boolean written) {
        array(slot);
        int register = fresh(kind);
        cached.add(new Cached(slot, register, written));
        return register;
    }

    private Storage shared(int index) {
        code.aload(method.context).loadConstant(index);
        code.invokevirtual(Names.CONTEXT, "shared", MethodTypeDesc.of(Names.ALLOCATION, ConstantDescs.CD_int));
        return resident();
    }

    private Storage dynamicShared() {
        code.aload(method.context);
        code.invokevirtual(Names.CONTEXT, "dynamicShared", MethodTypeDesc.of(Names.ALLOCATION));
        return resident();
    }

    /// Keeps the allocation on the stack, its address and its bytes, before the loop over the lanes.
    private Storage resident() {
        var resident =
                new Storage.Resident(
                        method.temporary(TypeKind.REFERENCE),
                        method.temporary(TypeKind.LONG),
                        method.temporary(TypeKind.REFERENCE));
        code.dup().astore(resident.allocation());
        code.dup().invokevirtual(Names.ALLOCATION, "bytes", MethodTypeDesc.of(Names.BYTES)).astore(resident.bytes());
        code.invokevirtual(Names.ALLOCATION, "address", MethodTypeDesc.of(ConstantDescs.CD_long));
        code.lstore(resident.address());
        return resident;
    }

    private int single(int number, TypeKind kind, boolean written) {
        int register = uniform(number, kind);
        if (written) {
            singles.add(new Single(number, kind, register));
        }
        return register;
    }

    /// A register that holds zero before the first lane.
    private int fresh(TypeKind kind) {
        int register = method.temporary(kind);
        method.zero(kind);
        code.storeLocal(kind, register);
        return register;
    }

    private int uniform(int argument, TypeKind kind) {
        code.aload(frameObject).getfield(Names.FRAME, "uniforms", Names.LONGS);
        code.loadConstant(argument).laload();
        Conversions.fromBits(code, kind);
        int register = method.temporary(kind);
        code.storeLocal(kind, register);
        return register;
    }

    /// Loads a lane array into a JVM local, once.
    private void array(LaneSlot slot) {
        if (!arrays.containsKey(slot)) {
            int local = method.temporary(TypeKind.REFERENCE);
            code.aload(frameObject).getfield(Names.FRAME, field(slot), elements(slot).arrayType());
            code.loadConstant(slot.index()).aaload().astore(local);
            arrays.put(slot, local);
        }
    }

    private static String field(LaneSlot slot) {
        return switch (slot.kind()) {
            case INT -> "ints";
            case LONG -> "longs";
            case FLOAT -> "floats";
            case DOUBLE -> "doubles";
        };
    }

    private static ClassDesc elements(LaneSlot slot) {
        return switch (slot.kind()) {
            case INT -> Names.INTS;
            case LONG -> Names.LONGS;
            case FLOAT -> Names.FLOATS;
            case DOUBLE -> Names.DOUBLES;
        };
    }

    private static TypeKind kind(LaneSlot slot) {
        return switch (slot.kind()) {
            case INT -> TypeKind.INT;
            case LONG -> TypeKind.LONG;
            case FLOAT -> TypeKind.FLOAT;
            case DOUBLE -> TypeKind.DOUBLE;
        };
    }

    /// Brings the lane's values into registers.
    void load() {
        for (Cached variable : cached) {
            loadElement(variable.slot());
            code.storeLocal(kind(variable.slot()), variable.register());
        }
    }

    /// Brings changed values back.
    void store() {
        singles.forEach(this::storeSingle);
        for (Cached variable : cached) {
            if (variable.written()) {
                code.aload(arrays.get(variable.slot())).iload(method.lane);
                code.loadLocal(kind(variable.slot()), variable.register());
                code.arrayStore(kind(variable.slot()));
            }
        }
    }

    private void storeSingle(Single single) {
        code.aload(frameObject).getfield(Names.FRAME, "uniforms", Names.LONGS);
        code.loadConstant(single.number()).loadLocal(single.kind(), single.register());
        Conversions.toBits(code, single.kind());
        code.lastore();
    }

    private void loadElement(LaneSlot slot) {
        code.aload(arrays.get(slot)).iload(method.lane).arrayLoad(kind(slot));
    }

    /// Stores the value on the stack as the lane's result.
    void storeResult() {
        plan.result()
                .ifPresent(slot -> {
                    int value = method.temporary(kind(slot));
                    code.storeLocal(kind(slot), value);
                    code.aload(arrays.get(slot)).iload(method.lane).loadLocal(kind(slot), value);
                    code.arrayStore(kind(slot));
                });
    }

    void loadResultAddress() {
        plan.resultAddress().ifPresent(this::loadElement);
    }

    private void source(GangPlan.Spot spot, Local local) {
        switch (spot) {
            case GangPlan.Spot.Lanes(var slot) -> sources.put(local, cache(slot, Kinds.of(local.type()), false));
            case GangPlan.Spot.UniformAddress(int argument) -> sources.put(local, uniform(argument, TypeKind.LONG));
            case GangPlan.Spot.Uniform _, GangPlan.Spot.Private _, GangPlan.Spot.Single _ -> {}
            case GangPlan.Spot.Stacked _, GangPlan.Spot.SplitLanes _ -> {}
            case GangPlan.Spot.ByAddress _, GangPlan.Spot.Shared _, GangPlan.Spot.DynamicShared _ -> {}
        }
    }

    void moveParameters(Emitters emitters) {
        sources.forEach((local, register) -> {
            var target = new Target(method.frame, ((Storage.Stacked) method.storage(local)).offset());
            emitters.structs.pushAddress(target);
            code.loadLocal(Kinds.of(local.type()), register);
            if (Kinds.inMemory(local.type())) {
                code.loadConstant(method.program.types().sizeOf(local.type()));
                method.callCopy(local.span());
            } else {
                emitters.assignments.store(local.type(), false, local.span());
            }
        });
    }
}
