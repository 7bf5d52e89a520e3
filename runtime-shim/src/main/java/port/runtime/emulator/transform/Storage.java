package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import port.runtime.emulator.kernel.WaitOperand;

/// Writes how a region brings back the locals of its threads and puts them away again.
final class Storage {
    private static final ClassDesc INTS = ConstantDescs.CD_int.arrayType();
    private static final ClassDesc LONGS = ConstantDescs.CD_long.arrayType();

    private final KernelShape shape;
    private final ParameterFields parameters;
    private final RegionLocals locals;
    private final List<KernelShape.Kept> resumed;
    private final List<KernelShape.Site> exits;
    private final int region;
    private final CodeBuilder code;
    private final Map<Cell, Integer> cells = new HashMap<>();
    private final Map<String, Integer> buffers = new HashMap<>();
    private final Map<Integer, Integer> reached = new HashMap<>();
    private final Map<CommonOperand, Integer> common = new HashMap<>();
    private final BitSet changed;

    /// An array of the threads' values, or a value of the block: the one it had before, or the one for the next region.
    private record Cell(TypeKind kind, int index, Role role) {}

    private record CommonOperand(int site, WaitOperand operand) {}

    private enum Role {
        ARRAY,
        SHARED_IN,
        SHARED_OUT
    }

    Storage(
            KernelShape shape,
            ParameterFields parameters,
            RegionLocals locals,
            List<KernelShape.Kept> resumed,
            List<KernelShape.Site> exits,
            int region,
            BitSet changed,
            CodeBuilder code) {
        this.shape = shape;
        this.parameters = parameters;
        this.locals = locals;
        this.resumed = resumed;
        this.exits = exits;
        this.region = region;
        this.changed = changed;
        this.code = code;
    }

    /// Loads into locals what does not change from thread to thread.
    void emitPrologue(Exits exitKind) {
        code.aload(RegionLocals.STATE).getfield(Types.STATE, "context", Types.CONTEXT).astore(RegionLocals.CONTEXT);
        if (exitKind != Exits.ONE) {
            code.iconst_m1().istore(RegionLocals.ALL).iconst_0().istore(RegionLocals.ANY);
        }
        if (exitKind == Exits.ANY) {
            buffer("next", INTS);
        }
        code.aload(RegionLocals.STATE).invokevirtual(Types.STATE, "refuel", MethodTypeDesc.of(ConstantDescs.CD_int));
        code.istore(RegionLocals.FUEL);
        locals.coordinates().forEach(this::emitCoordinate);
        for (int i = 0; i < parameters.types().size(); i++) {
            int slot = shape.body().parameterSlot(i);
            if (shape.isFixedParameter(slot)) {
                parameters.emitLoad(i, code);
                code.storeLocal(Types.kind(parameters.types().get(i)), locals.kernelSlot(slot));
            }
        }
        for (KernelShape.Kept kept : resumed) {
            cell(kept, kept.shared() ? Role.SHARED_IN : Role.ARRAY);
        }
        for (KernelShape.Site exit : exits) {
            for (WaitOperand operand : exit.point().common()) {
                int slot = locals.reserve(1);
                common.put(new CommonOperand(exit.point().id(), operand), slot);
                code.iconst_0().istore(slot);
            }
            boolean leavesShared =
                    !exit.point().common().isEmpty() || exit.kept().stream().anyMatch(KernelShape.Kept::shared);
            if (exitKind != Exits.ONE && leavesShared) {
                int flag = locals.reserve(1);
                reached.put(exit.point().id(), flag);
                code.iconst_0().istore(flag);
            }
            for (KernelShape.Kept kept : exit.kept()) {
                cell(kept, kept.shared() ? Role.SHARED_OUT : Role.ARRAY);
            }
        }
        usedBuffers().forEach(name -> buffer(name, name.equals("wideValues") ? LONGS : INTS));
    }

    private void emitCoordinate(Coordinate coordinate, int slot) {
        if (!coordinate.isVarying()) {
            ClassDesc holder = coordinate.holder();
            code.aload(RegionLocals.CONTEXT).getfield(Types.CONTEXT, coordinate.field(), holder);
            code.getfield(holder, coordinate.component(), ConstantDescs.CD_int).istore(slot);
        }
    }

    private Set<String> usedBuffers() {
        Set<String> names = new LinkedHashSet<>();
        if (region > 0) {
            waitAt(shape.sites().get(region - 1)).result().ifPresent(result -> names.add(valueBuffer(result.kind())));
        }
        for (KernelShape.Site exit : exits) {
            Step.Wait wait = waitAt(exit);
            for (int i = 0; i < wait.arguments().size(); i++) {
                if (!exit.point().common().contains(wait.kind().operands().get(i))) {
                    names.add(bufferName(wait, i));
                }
            }
        }
        return names;
    }

    private Step.Wait waitAt(KernelShape.Site site) {
        return (Step.Wait) shape.body().steps().get(site.step());
    }

    private static String bufferName(Step.Wait wait, int argument) {
        return switch (wait.kind().operands().get(argument)) {
            case WaitOperand.MASK -> "masks";
            case WaitOperand.LANE -> "lanes";
            case WaitOperand.WIDTH -> "widths";
            case WaitOperand.VALUE -> valueBuffer(wait.arguments().get(argument).kind());
        };
    }

    private static String valueBuffer(TypeKind kind) {
        return kind.slotSize() == 2 ? "wideValues" : "values";
    }

    private void buffer(String name, ClassDesc type) {
        int slot = locals.reserve(1);
        code.aload(RegionLocals.STATE).getfield(Types.STATE, name, type).astore(slot);
        buffers.put(name, slot);
    }

    /// Makes a local for an array or a shared value, unless there is one.
    private void cell(KernelShape.Kept kept, Role role) {
        TypeKind kind = kept.value().typeKind();
        var cell = new Cell(kind, kept.index(), role);
        if (kept.isRemade() || cells.containsKey(cell)) {
            return;
        }
        int slot = locals.reserve(role == Role.ARRAY ? 1 : kind.slotSize());
        cells.put(cell, slot);
        String name = fieldName(kind);
        ClassDesc element = elementType(kind);
        switch (role) {
            case ARRAY -> {
                code.aload(RegionLocals.STATE).getfield(Types.STATE, name, element.arrayType().arrayType());
                code.loadConstant(kept.index()).aaload().astore(slot);
            }
            case SHARED_IN -> {
                code.aload(RegionLocals.STATE).getfield(Types.STATE, sharedName(name), element.arrayType());
                code.loadConstant(kept.index()).arrayLoad(kind);
                if (kind == TypeKind.REFERENCE) {
                    code.checkcast(kept.value().type());
                }
                code.storeLocal(kind, slot);
            }
            case SHARED_OUT -> {
                switch (kind) {
                    case LONG -> code.lconst_0();
                    case FLOAT -> code.fconst_0();
                    case DOUBLE -> code.dconst_0();
                    case REFERENCE -> code.aconst_null();
                    case INT, BOOLEAN, BYTE, CHAR, SHORT, VOID -> code.iconst_0();
                }
                code.storeLocal(kind, slot);
            }
        }
    }

    private int slotOf(KernelShape.Kept kept, Role role) {
        return cells.get(new Cell(kept.value().typeKind(), kept.index(), role));
    }

    private static String fieldName(TypeKind kind) {
        return switch (kind) {
            case LONG -> "longs";
            case FLOAT -> "floats";
            case DOUBLE -> "doubles";
            case REFERENCE -> "references";
            case INT, BOOLEAN, BYTE, CHAR, SHORT, VOID -> "ints";
        };
    }

    private static String sharedName(String name) {
        return "block" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static ClassDesc elementType(TypeKind kind) {
        return kind == TypeKind.REFERENCE ? ConstantDescs.CD_Object : kind.upperBound();
    }

    /// Brings back one thread's locals, or gives it the kernel's arguments.
    void emitRestore() {
        for (int i = 0; region == 0 && i < parameters.types().size(); i++) {
            int slot = shape.body().parameterSlot(i);
            if (!shape.isFixedParameter(slot)) {
                parameters.emitLoad(i, code);
                code.storeLocal(Types.kind(parameters.types().get(i)), locals.kernelSlot(slot));
            }
        }
        for (KernelShape.Kept kept : resumed) {
            emitRestore(kept);
        }
        if (region > 0) {
            waitAt(shape.sites().get(region - 1)).result().ifPresent(this::emitResult);
        }
    }

    private void emitRestore(KernelShape.Kept kept) {
        TypeKind kind = kept.value().typeKind();
        if (kept.value().kind() == Value.Kind.NULL) {
            code.aconst_null();
        } else if (!kept.recipe().isEmpty()) {
            kept.recipe().forEach(this::emitRecipe);
        } else if (kept.isRemade()) {
            code.aload(RegionLocals.CONTEXT);
        } else {
            if (kept.shared()) {
                code.loadLocal(kind, slotOf(kept, Role.SHARED_IN));
            } else {
                code.aload(slotOf(kept, Role.ARRAY)).iload(RegionLocals.THREAD).arrayLoad(kind);
                if (kind == TypeKind.REFERENCE) {
                    code.checkcast(kept.value().type());
                }
            }
        }
        code.storeLocal(kind, locals.kernelSlot(kept.slot()));
    }

    private void emitRecipe(Step step) {
        switch (step) {
            case Step.Plain(var instruction) -> code.with(instruction);
            case Step.Load(TypeKind kind, int slot) -> code.loadLocal(kind, locals.kernelSlot(slot));
            case Step.Index(Coordinate coordinate) -> code.iload(locals.coordinate(coordinate));
            case Step.Store _,
                    Step.Increment _,
                    Step.Jump _,
                    Step.Poll _,
                    Step.Switch _,
                    Step.Mark _,
                    Step.Line _,
                    Step.Wait _,
                    Step.Return _ ->
                    throw new IllegalStateException(step.toString());
        }
    }

    private void emitResult(Step.Argument result) {
        code.aload(buffers.get(valueBuffer(result.kind()))).iload(RegionLocals.THREAD);
        switch (result.kind()) {
            case LONG -> code.laload();
            case DOUBLE ->
                    code.laload()
                            .invokestatic(
                                    ConstantDescs.CD_Double,
                                    "longBitsToDouble",
                                    MethodTypeDesc.of(ConstantDescs.CD_double, ConstantDescs.CD_long));
            case FLOAT ->
                    code.iaload()
                            .invokestatic(
                                    ConstantDescs.CD_Float,
                                    "intBitsToFloat",
                                    MethodTypeDesc.of(ConstantDescs.CD_float, ConstantDescs.CD_int));
            case INT, BOOLEAN, BYTE, CHAR, SHORT, REFERENCE, VOID -> code.iaload();
        }
        code.storeLocal(result.kind(), locals.kernelSlot(result.slot()));
    }

    /// Puts away what a thread brings to a waiting point and what it needs afterwards.
    void emitSave(Step.Wait wait, KernelShape.Site site, Exits exitKind) {
        for (int i = 0; i < wait.arguments().size(); i++) {
            Step.Argument argument = wait.arguments().get(i);
            WaitOperand operand = wait.kind().operands().get(i);
            if (site.point().common().contains(operand)) {
                code.iload(locals.kernelSlot(argument.slot()));
                code.istore(common.get(new CommonOperand(site.point().id(), operand)));
            } else {
                emitOperand(argument, buffers.get(bufferName(wait, i)));
            }
        }
        for (KernelShape.Kept kept : site.kept()) {
            TypeKind kind = kept.value().typeKind();
            if (kept.isRemade()) {
                continue;
            }
            if (kept.shared()) {
                code.loadLocal(kind, locals.kernelSlot(kept.slot())).storeLocal(kind, slotOf(kept, Role.SHARED_OUT));
            } else if (!isStillKept(kept)) {
                code.aload(slotOf(kept, Role.ARRAY)).iload(RegionLocals.THREAD);
                code.loadLocal(kind, locals.kernelSlot(kept.slot())).arrayStore(kind);
            }
        }
        if (reached.containsKey(site.point().id())) {
            code.iconst_1().istore(reached.get(site.point().id()));
        }
        emitNext(site.point().id(), exitKind);
    }

    /// Whether the thread's array still holds the value, because it came from there and was not changed.
    private boolean isStillKept(KernelShape.Kept kept) {
        return !changed.get(kept.slot())
                && resumed.stream()
                        .anyMatch(before ->
                                !before.shared()
                                        && before.slot() == kept.slot()
                                        && before.index() == kept.index()
                                        && before.value().typeKind() == kept.value().typeKind());
    }

    private void emitOperand(Step.Argument argument, int buffer) {
        code.aload(buffer).iload(RegionLocals.THREAD).loadLocal(argument.kind(), locals.kernelSlot(argument.slot()));
        switch (argument.kind()) {
            case LONG -> code.lastore();
            case DOUBLE ->
                    code.invokestatic(
                                    ConstantDescs.CD_Double,
                                    "doubleToRawLongBits",
                                    MethodTypeDesc.of(ConstantDescs.CD_long, ConstantDescs.CD_double))
                            .lastore();
            case FLOAT ->
                    code.invokestatic(
                                    ConstantDescs.CD_Float,
                                    "floatToRawIntBits",
                                    MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_float))
                            .iastore();
            case INT, BOOLEAN, BYTE, CHAR, SHORT, REFERENCE, VOID -> code.iastore();
        }
    }

    /// Notes that a thread has ended.
    void emitEnded(Exits exitKind) {
        emitNext(0, exitKind);
    }

    private void emitNext(int id, Exits exitKind) {
        switch (exitKind) {
            case ONE -> {}
            case SAME -> code.loadConstant(id).istore(RegionLocals.ANY);
            case ANY -> {
                code.aload(buffers.get("next")).iload(RegionLocals.THREAD).loadConstant(id).iastore();
                code.iload(RegionLocals.ALL).loadConstant(id).iand().istore(RegionLocals.ALL);
                code.iload(RegionLocals.ANY).loadConstant(id).ior().istore(RegionLocals.ANY);
            }
        }
    }

    /// Hands the values that the threads share on to the next region.
    void emitSharedOut(Exits exitKind) {
        for (KernelShape.Site exit : exits) {
            List<KernelShape.Kept> shared = new ArrayList<>(exit.kept());
            shared.removeIf(kept -> !kept.shared() || kept.isRemade());
            if (shared.isEmpty() && exit.point().common().isEmpty()) {
                continue;
            }
            Label skip = code.newLabel();
            if (exitKind != Exits.ONE) {
                code.iload(reached.get(exit.point().id())).ifeq(skip);
            }
            for (WaitOperand operand : exit.point().common()) {
                code.aload(RegionLocals.STATE).iload(common.get(new CommonOperand(exit.point().id(), operand)));
                code.putfield(Types.STATE, operand.name().toLowerCase(Locale.ROOT), ConstantDescs.CD_int);
            }
            for (KernelShape.Kept kept : shared) {
                TypeKind kind = kept.value().typeKind();
                String name =
                        "next"
                                + Character.toUpperCase(sharedName(fieldName(kind)).charAt(0))
                                + sharedName(fieldName(kind)).substring(1);
                code.aload(RegionLocals.STATE).getfield(Types.STATE, name, elementType(kind).arrayType());
                code.loadConstant(kept.index()).loadLocal(kind, slotOf(kept, Role.SHARED_OUT)).arrayStore(kind);
            }
            code.labelBinding(skip);
        }
    }
}
