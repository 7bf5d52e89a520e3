package port.runtime.emulator.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import port.runtime.FloatPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.emulator.code.ClassBytes;
import port.runtime.emulator.code.MethodName;

/// What stands in the loop over the groups of a row: the JVM unrolls it, and lifts checks out of it, only if nothing is called there.
final class LaneGroupLoopTest {
    @Kernel
    static void stencil(KernelContext ctx, FloatPtr a, FloatPtr b, int n) {
        int x = ctx.blockIdx.x * 16 + ctx.threadIdx.x;
        int y = ctx.blockIdx.y * 16 + ctx.threadIdx.y;
        if (x > 0 && y > 0 && x < n - 1 && y < n - 1) {
            b.set(y * n + x, 0.25f * (a.get(y * n + x - 1) + a.get(y * n + x + 1)));
        }
    }

    private static MethodModel method(String name) {
        var library = new ClassLibrary(new ClassBytes(LaneGroupLoopTest.class.getClassLoader()));
        var kernel =
                new MethodName(
                        LaneGroupLoopTest.class.getName(),
                        "stencil",
                        "(Lport/runtime/KernelContext;Lport/runtime/FloatPtr;Lport/runtime/FloatPtr;I)V");
        byte[] bytes =
                KernelMaker.make(
                                kernel,
                                library,
                                LaneGroupLoopTest.class.getModule(),
                                new Variant(true, LaneWidth.NARROW))
                        .program()
                        .bytes();
        return ClassFile.of().parse(bytes).methods().stream()
                .filter(method -> method.methodName().equalsString(name))
                .findFirst()
                .orElseThrow();
    }

    /// The instructions from the start of the innermost loop around the vectors to its last jump back.
    private static List<CodeElement> loop(List<CodeElement> code) {
        return loops(code).getFirst();
    }

    /// What lies between a jump back and where it goes, for each such jump.
    private static List<List<CodeElement>> loops(List<CodeElement> code) {
        List<List<CodeElement>> loops = new ArrayList<>();
        List<Label> passed = new ArrayList<>();
        for (int i = 0; i < code.size(); i++) {
            if (code.get(i) instanceof LabelTarget target) {
                passed.add(target.label());
            } else if (code.get(i) instanceof BranchInstruction jump
                    && jump.opcode() == Opcode.GOTO
                    && passed.contains(jump.target())) {
                loops.add(code.subList(indexOf(code, jump.target()), i));
            }
        }
        return loops;
    }

    private static int indexOf(List<CodeElement> code, Label label) {
        for (int i = 0; i < code.size(); i++) {
            if (code.get(i) instanceof LabelTarget target && target.label().equals(label)) {
                return i;
            }
        }
        throw new AssertionError("an unknown label");
    }

    private static boolean callsThreads(CodeElement element) {
        return element instanceof InvokeInstruction call
                && call.name().equalsString("stencil")
                && call.opcode() == Opcode.INVOKEVIRTUAL;
    }

    private static long calls(List<CodeElement> code, String name) {
        return code.stream()
                .filter(element -> element instanceof InvokeInstruction call && call.name().equalsString(name))
                .count();
    }

    @Test
    void theLoopOverTheGroupsRunsNoThreadsOneByOne() {
        List<CodeElement> loop = loop(method("stencil$lanes").code().orElseThrow().elementList());

        assertEquals(4, calls(loop, "fromArray")); // two where it is fast, two for what threads load one by one
        assertFalse(loop.stream().anyMatch(LaneGroupLoopTest::callsThreads));
    }

    @Test
    void guardsOnIntegersAndPlacesOfArraysAreAskedForWithoutCalls() {
        List<CodeElement> loop = loop(method("stencil$lanes").code().orElseThrow().elementList());

        assertEquals(0, calls(loop, "below") + calls(loop, "atMost"));
        assertEquals(0, calls(loop, "memory") + calls(loop, "floats"));
    }

    @Test
    void theLoopOfAStripAsksForNothing() {
        List<CodeElement> loop =
                loops(method("stencil$lanes$blocks$lanes").code().orElseThrow().elementList()).getLast();
        long conditions =
                loop.stream()
                        .filter(element ->
                                element instanceof BranchInstruction jump
                                        && jump.opcode() != Opcode.GOTO
                                        && jump.opcode() != Opcode.GOTO_W)
                        .count();

        assertEquals(2, calls(loop, "fromArray"));
        assertEquals(1, calls(loop, "intoArray"));
        assertEquals(3, conditions); // the end of the loop, and two on y
    }

    @Test
    void aGroupThatDoesNotAgreePartsUnderMasks() {
        List<CodeElement> all = method("stencil$parting$lanes").code().orElseThrow().elementList();

        assertEquals(4, calls(all, "anyTrue")); // before each block of code behind the first guard
        assertFalse(all.stream().anyMatch(LaneGroupLoopTest::callsThreads));
    }
}
