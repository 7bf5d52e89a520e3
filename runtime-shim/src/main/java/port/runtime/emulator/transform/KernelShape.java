package port.runtime.emulator.transform;

import java.lang.classfile.TypeKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import port.runtime.emulator.kernel.WaitKind;
import port.runtime.emulator.kernel.WaitOperand;
import port.runtime.emulator.kernel.WaitSite;

/// Everything that has been found out about a kernel before code is written.
final class KernelShape {
    private final Body body;
    private final Flow flow;
    private final Uniformity uniformity;
    private final List<Site> sites = new ArrayList<>();
    private final Map<Storage, Integer> storage = new LinkedHashMap<>();
    private final BitSet stored;
    private final Exposure exposure;
    private final Recipes recipes;
    private final Map<Integer, Recipes.OnceABlock> onceABlock;

    /// A waiting point, and where and with which locals threads resume.
    record Site(WaitSite point, int step, int block, List<Kept> kept) {
        Site {
            kept = List.copyOf(kept);
        }
    }

    /// A local that is live across a waiting point.
    ///
    /// @param shared whether one value is kept for the block
    /// @param index the number of its array, or of its place among the shared values of its kind; -1 if it is computed anew
    /// @param recipe how to push it again; empty if it is kept
    record Kept(int slot, Value value, boolean shared, int index, List<Step> recipe) {
        Kept {
            recipe = List.copyOf(recipe);
        }

        /// Whether it needs no room.
        boolean isRemade() {
            return !recipe.isEmpty() || value.kind() == Value.Kind.NULL || value.type().equals(Types.CONTEXT);
        }
    }

    private record Storage(int slot, TypeKind kind, boolean shared) {}

    /// @param inStep whether threads of a block may go on together where all of them come
    KernelShape(Body body, ClassLibrary library, boolean inStep) {
        this.body = body;
        this.flow = new Flow(body);
        this.uniformity = new Uniformity(body, flow, library, inStep);
        this.exposure = new Exposure(body, uniformity.frames());
        this.stored = changes(0, body.steps().size());
        Set<Integer> fixed = new HashSet<>();
        for (int i = 0; i < body.parameters().size(); i++) {
            if (isFixedParameter(body.parameterSlot(i))) {
                fixed.add(body.parameterSlot(i));
            }
        }
        this.recipes = new Recipes(body, uniformity.frames(), fixed, new Purity(library));
        this.onceABlock = recipes.onceABlock();
        var liveness = new Liveness(body, flow);
        for (int i = 0; i < body.steps().size(); i++) {
            if (body.steps().get(i) instanceof Step.Wait wait && uniformity.frames().get(i).isPresent()) {
                sites.add(site(wait, i, liveness));
            }
        }
    }

    private Site site(Step.Wait wait, int step, Liveness liveness) {
        int resume = flow.blockOf(step + 1);
        boolean lockstep = wait.kind().scope() != WaitKind.Scope.SOME && !uniformity.isDivergent(step);
        boolean wide = wait.arguments().stream().anyMatch(argument -> argument.kind().slotSize() == 2);
        Frame frame = uniformity.frames().get(step).get();
        Set<WaitOperand> common = EnumSet.noneOf(WaitOperand.class);
        for (int i = 0; i < wait.arguments().size(); i++) {
            WaitOperand operand = wait.kind().operands().get(i);
            if (lockstep && operand != WaitOperand.VALUE && !frame.local(wait.arguments().get(i).slot()).varying()) {
                common.add(operand);
            }
        }
        BitSet live = liveness.at(resume);
        wait.result().ifPresent(result -> live.clear(result.slot()));
        List<Kept> kept = new ArrayList<>();
        live.stream()
                .filter(slot -> !isFixedParameter(slot))
                .forEach(slot -> {
                    Value value = frame.local(slot);
                    boolean shared = lockstep && !value.varying();
                    List<Step> recipe = shared ? List.of() : recipes.of(slot);
                    var remade = new Kept(slot, value, shared, -1, recipe);
                    kept.add(
                            remade.isRemade()
                                    ? remade
                                    : new Kept(slot, value, shared, index(slot, value, shared), recipe));
                });
        return new Site(
                new WaitSite(
                        sites.size() + 1, wait.kind(), wide, wait.arguments().size(), lockstep, common, wait.place()),
                step,
                resume,
                kept);
    }

    private int index(int slot, Value value, boolean shared) {
        return storage.computeIfAbsent(new Storage(slot, value.typeKind(), shared), this::nextIndex);
    }

    private int nextIndex(Storage place) {
        return count(place.kind(), place.shared());
    }

    Body body() {
        return body;
    }

    Flow flow() {
        return flow;
    }

    List<Site> sites() {
        return sites;
    }

    /// Whether only some threads of a block may come to a step.
    boolean isDivergent(int step) {
        return uniformity.isDivergent(step);
    }

    Optional<Frame> frame(int step) {
        return uniformity.frames().get(step);
    }

    /// Whether a step lets other code see `threadIdx` of the context.
    boolean exposesIndex(int step) {
        return exposure.at(step);
    }

    /// Whether the context has been put where any code may find it.
    boolean exposesIndexEverywhere() {
        return exposure.isEverywhere();
    }

    /// Whether all threads that run a region together leave it the same way.
    boolean leavesTogether(BitSet region) {
        return new ExitChoice(flow, uniformity, region).isUniform();
    }

    /// Whether all threads that run region `number` together leave it the same way.
    boolean leavesOneWay(int number) {
        BitSet blocks = flow.region(number == 0 ? 0 : sites.get(number - 1).block());
        int exits = (int) sites.stream().filter(site -> blocks.get(flow.blockOf(site.step()))).count();
        boolean ends =
                blocks.stream().anyMatch(b -> body.steps().get(flow.blocks().get(b).end() - 1) instanceof Step.Return);
        return exits + (ends ? 1 : 0) == 1 || leavesTogether(blocks);
    }

    /// Expressions that are evaluated once for the block, by the index of their first step.
    Map<Integer, Recipes.OnceABlock> onceABlock() {
        return onceABlock;
    }

    /// The slots that some blocks store into.
    BitSet changedIn(BitSet blocks) {
        BitSet changed = new BitSet();
        blocks.stream().forEach(b -> changed.or(changes(flow.blocks().get(b).start(), flow.blocks().get(b).end())));
        return changed;
    }

    private BitSet changes(int start, int end) {
        BitSet changed = new BitSet();
        for (Step step : body.steps().subList(start, end)) {
            switch (step) {
                case Step.Store(_, int slot) -> changed.set(slot);
                case Step.Increment(int slot, _) -> changed.set(slot);
                case Step.Plain _,
                        Step.Load _,
                        Step.Index _,
                        Step.Jump _,
                        Step.Poll _,
                        Step.Switch _,
                        Step.Mark _,
                        Step.Line _,
                        Step.Wait _,
                        Step.Return _ -> {}
            }
        }
        return changed;
    }

    /// The site of a waiting step.
    Site siteAt(int step) {
        return sites.stream().filter(site -> site.step() == step).findFirst().orElseThrow();
    }

    /// How many per-thread arrays, or shared values, of a kind are needed.
    int count(TypeKind kind, boolean shared) {
        return (int)
                storage.keySet().stream().filter(place -> place.kind() == kind && place.shared() == shared).count();
    }

    /// Whether a slot holds a parameter that the kernel never changes.
    boolean isFixedParameter(int slot) {
        for (int i = 0; i < body.parameters().size(); i++) {
            if (body.parameterSlot(i) == slot) {
                return !stored.get(slot);
            }
        }
        return false;
    }
}
