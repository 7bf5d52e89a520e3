package port.runtime.emulator.transform;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Locals that are cheaper to compute again than to keep in an array, such as `int i = blockIdx.x * blockDim.x + threadIdx.x`.
///
/// Those are set in one place of the kernel, from nothing but coordinates, constants, parameters and other such locals, by arithmetic.
/// Computed anew, they also tell HotSpot how indices depend on the thread loop.
final class Recipes {
    private static final int LONGEST = 24;

    private final Body body;
    private final List<Optional<Frame>> frames;
    private final Purity purity;
    private final Map<Integer, Integer> onlyStore = new HashMap<>();
    private final Set<Integer> changedElsewhere = new HashSet<>();
    private final Set<Integer> fixedParameters;
    private final Map<Integer, List<Step>> known = new HashMap<>();

    Recipes(Body body, List<Optional<Frame>> frames, Set<Integer> fixedParameters, Purity purity) {
        this.body = body;
        this.frames = frames;
        this.fixedParameters = fixedParameters;
        this.purity = purity;
        for (int i = 0; i < body.parameters().size(); i++) {
            changedElsewhere.add(body.parameterSlot(i));
        }
        for (int i = 0; i < body.steps().size(); i++) {
            switch (body.steps().get(i)) {
                case Step.Store(TypeKind kind, int slot) -> {
                    for (int half = slot; half < slot + kind.slotSize(); half++) {
                        if (onlyStore.put(half, i) != null) {
                            changedElsewhere.add(half);
                        }
                    }
                }
                case Step.Increment(int slot, _) -> changedElsewhere.add(slot);
                case Step.Wait wait -> wait.result().ifPresent(this::addChanged);
                case Step.Plain _,
                        Step.Load _,
                        Step.Index _,
                        Step.Jump _,
                        Step.Poll _,
                        Step.Switch _,
                        Step.Mark _,
                        Step.Line _,
                        Step.Return _ -> {}
            }
        }
    }

    private void addChanged(Step.Argument result) {
        for (int half = result.slot(); half < result.slot() + result.kind().slotSize(); half++) {
            changedElsewhere.add(half);
        }
    }

    /// Steps that push the value of a local again; empty if it has to be kept.
    List<Step> of(int slot) {
        List<Step> recipe = known.get(slot);
        if (recipe == null) {
            known.put(slot, List.of()); // a local that is computed from itself has to be kept
            recipe = find(slot).filter(steps -> steps.size() <= LONGEST).orElse(List.of());
            known.put(slot, recipe);
        }
        return recipe;
    }

    private Optional<List<Step>> find(int slot) {
        if (!isSetOnce(slot)) {
            return Optional.empty();
        }
        int store = onlyStore.get(slot);
        List<Step> recipe = new ArrayList<>();
        for (Step step : body.steps().subList(start(store), store)) {
            if (!add(step, recipe)) {
                return Optional.empty();
            }
        }
        return Optional.of(recipe);
    }

    /// Whether one step alone stores into the slot, or the two slots of a wide value: javac gives a slot to another variable once the
    /// first one's scope has ended.
    private boolean isSetOnce(int slot) {
        Integer index = onlyStore.get(slot);
        if (index == null || frames.get(index).isEmpty()) {
            return false;
        }
        var store = (Step.Store) body.steps().get(index);
        return store.slot() == slot
                && !changedElsewhere.contains(slot)
                && (store.kind().slotSize() == 1 || !changedElsewhere.contains(slot + 1));
    }

    /// The first step of the expression that a store puts away.
    private int start(int store) {
        int height = frames.get(store).get().stack().size() - 1;
        int start = store - 1;
        while (start > 0 && frames.get(start).isPresent() && frames.get(start).get().stack().size() > height) {
            start--;
        }
        return start;
    }

    /// Calls whose result is the same for the whole block and that are worth making once: `FloatPtr tile = ctx.shared(TILE)`.
    ///
    /// @return the expressions, by the index of their first step
    Map<Integer, OnceABlock> onceABlock() {
        Map<Integer, OnceABlock> found = new TreeMap<>();
        for (Map.Entry<Integer, Integer> entry : onlyStore.entrySet()) {
            int store = entry.getValue();
            if (isSetOnce(entry.getKey()) && !frames.get(store).get().stack().getLast().varying()) {
                int first = start(store);
                List<Step> steps = body.steps().subList(first, store);
                if (steps.stream().allMatch(this::isUniformCall)
                        && steps.stream().anyMatch(step -> step instanceof Step.Plain(InvokeInstruction _))) {
                    found.put(first, new OnceABlock(store, steps));
                }
            }
        }
        return found;
    }

    /// An expression that is evaluated once for the block, and the step that stores it.
    record OnceABlock(int store, List<Step> steps) {
        OnceABlock {
            steps = List.copyOf(steps);
        }
    }

    private boolean isUniformCall(Step step) {
        return switch (step) {
            case Step.Load(_, int slot) -> fixedParameters.contains(slot);
            case Step.Plain(InvokeInstruction call) ->
                    call.owner().asSymbol().equals(Types.CONTEXT) && purity.isPure(call);
            case Step.Plain(FieldInstruction field) -> purity.isConstant(field);
            case Step.Plain(var instruction) ->
                    instruction instanceof ConstantInstruction || instruction instanceof TypeCheckInstruction;
            case Step.Line _ -> true;
            case Step.Store _,
                    Step.Increment _,
                    Step.Index _,
                    Step.Jump _,
                    Step.Poll _,
                    Step.Switch _,
                    Step.Mark _,
                    Step.Wait _,
                    Step.Return _ ->
                    false;
        };
    }

    private boolean add(Step step, List<Step> recipe) {
        return switch (step) {
            case Step.Index _ -> recipe.add(step);
            case Step.Line _ -> true;
            case Step.Plain(Instruction instruction) -> isArithmetic(instruction) && recipe.add(step);
            case Step.Load(_, int slot) -> {
                if (fixedParameters.contains(slot)) {
                    yield recipe.add(step);
                }
                List<Step> inner = of(slot);
                yield !inner.isEmpty() && recipe.addAll(inner);
            }
            case Step.Store _,
                    Step.Increment _,
                    Step.Jump _,
                    Step.Poll _,
                    Step.Switch _,
                    Step.Mark _,
                    Step.Wait _,
                    Step.Return _ ->
                    false;
        };
    }

    private boolean isArithmetic(Instruction instruction) {
        return switch (instruction) {
            case ConstantInstruction _, ConvertInstruction _ -> true;
            case OperatorInstruction operator -> operator.opcode() != Opcode.ARRAYLENGTH;
            case InvokeInstruction call -> purity.isPure(call) && !call.owner().asSymbol().equals(Types.CONTEXT);
            default -> false;
        };
    }
}
