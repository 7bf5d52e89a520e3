package port.runtime.emulator.transform;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.PseudoInstruction;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.DiscontinuedInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.runtime.emulator.code.UnsupportedKernelException;

/// Reads a method of a class file into a [Body].
final class BodyReader {
    private final List<Step> steps = new ArrayList<>();
    private final Map<Label, Step.Target> targets = new HashMap<>();

    private BodyReader() {}

    /// The body of a method that has one.
    static Body read(ClassModel owner, MethodModel method) {
        String name = Types.binaryName(owner.thisClass().asSymbol()) + "." + method.methodName().stringValue();
        CodeModel code =
                method.code()
                        .orElseThrow(() ->
                                new UnsupportedKernelException(
                                        "'" + name + "' waits but has no body that can be seen"));
        if (code.exceptionHandlers().stream().anyMatch(handler -> handler.catchType().isPresent())) {
            throw new UnsupportedKernelException("'" + name + "' catches exceptions; device code cannot");
        }
        List<ClassDesc> parameters = new ArrayList<>();
        if (!method.flags().has(AccessFlag.STATIC)) {
            parameters.add(owner.thisClass().asSymbol());
        }
        parameters.addAll(method.methodTypeSymbol().parameterList());
        var reader = new BodyReader();
        code.forEach(reader::add);
        int slots = parameters.stream().mapToInt(Types::slots).sum();
        for (Step step : reader.steps) {
            slots = Math.max(slots, end(step));
        }
        var body = new Body(name, ClassLibrary.sourceFile(owner), parameters, reader.steps, slots);
        return code.exceptionHandlers().isEmpty() ? body : withoutHandlers(body);
    }

    /// `finally` without what it does about exceptions: nothing goes on after one in a kernel.
    private static Body withoutHandlers(Body body) {
        var flow = new Flow(body);
        BitSet reached = flow.region(0);
        List<Step> kept = new ArrayList<>();
        for (int i = 0; i < body.steps().size(); i++) {
            Step step = body.steps().get(i);
            if (step instanceof Step.Mark || reached.get(flow.blockOf(i))) {
                kept.add(step);
            }
        }
        return new Body(body.name(), body.source(), body.parameters(), kept, body.slots());
    }

    private static int end(Step step) {
        return switch (step) {
            case Step.Load(TypeKind kind, int slot) -> slot + kind.slotSize();
            case Step.Store(TypeKind kind, int slot) -> slot + kind.slotSize();
            case Step.Increment(int slot, _) -> slot + 1;
            case Step.Plain _,
                    Step.Index _,
                    Step.Jump _,
                    Step.Poll _,
                    Step.Switch _,
                    Step.Mark _,
                    Step.Line _,
                    Step.Wait _,
                    Step.Return _ ->
                    0;
        };
    }

    private void add(CodeElement element) {
        switch (element) {
            case LabelTarget label -> steps.add(new Step.Mark(target(label.label())));
            case LineNumber line -> steps.add(new Step.Line(line.line()));
            case LoadInstruction load -> steps.add(new Step.Load(load.typeKind(), load.slot()));
            case StoreInstruction store -> steps.add(new Step.Store(store.typeKind(), store.slot()));
            case IncrementInstruction increment ->
                    steps.add(new Step.Increment(increment.slot(), increment.constant()));
            case BranchInstruction branch ->
                    steps.add(new Step.Jump(shortForm(branch.opcode()), target(branch.target())));
            case LookupSwitchInstruction choice -> addSwitch(choice.cases(), choice.defaultTarget());
            case TableSwitchInstruction choice -> addSwitch(choice.cases(), choice.defaultTarget());
            case ReturnInstruction end -> steps.add(new Step.Return(end.typeKind()));
            case DiscontinuedInstruction _ ->
                    throw new UnsupportedKernelException("class file too old: it has subroutines");
            case FieldInstruction field -> addField(field);
            case Instruction instruction -> steps.add(new Step.Plain(instruction));
            case PseudoInstruction _ -> {}
            default -> {} // attributes of the code: maps and tables that are made anew
        }
    }

    /// `ctx.threadIdx.x` is three instructions, and becomes one.
    private void addField(FieldInstruction field) {
        int last = steps.size() - 1;
        if (last >= 1
                && field.opcode() == Opcode.GETFIELD
                && steps.get(last) instanceof Step.Plain(FieldInstruction outer)
                && outer.opcode() == Opcode.GETFIELD
                && outer.owner().asSymbol().equals(Types.CONTEXT)
                && steps.get(last - 1) instanceof Step.Load) {
            Optional<Coordinate> coordinate = coordinate(outer.name().stringValue(), field.name().stringValue());
            if (coordinate.isPresent()) {
                steps.removeLast();
                steps.removeLast();
                steps.add(new Step.Index(coordinate.get()));
                return;
            }
        }
        steps.add(new Step.Plain(field));
    }

    private static Optional<Coordinate> coordinate(String field, String component) {
        for (Coordinate coordinate : Coordinate.values()) {
            if (coordinate.field().equals(field) && coordinate.component().equals(component)) {
                return Optional.of(coordinate);
            }
        }
        return Optional.empty();
    }

    private void addSwitch(List<SwitchCase> cases, Label otherwise) {
        List<Integer> keys = cases.stream().map(SwitchCase::caseValue).toList();
        List<Step.Target> places = cases.stream().map(SwitchCase::target).map(this::target).toList();
        steps.add(new Step.Switch(keys, places, target(otherwise)));
    }

    private Step.Target target(Label label) {
        return targets.computeIfAbsent(label, _ -> new Step.Target());
    }

    private static Opcode shortForm(Opcode opcode) {
        return opcode == Opcode.GOTO_W ? Opcode.GOTO : opcode;
    }
}
