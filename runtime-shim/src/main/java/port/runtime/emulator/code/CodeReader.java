package port.runtime.emulator.code;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import port.runtime.emulator.kernel.KernelPlan;
import port.runtime.emulator.kernel.WaitKind;
import port.runtime.emulator.kernel.WaitOperand;
import port.runtime.emulator.kernel.WaitSite;

/// Reads what [CodeWriter] wrote.
final class CodeReader {
    private final DataInputStream in;

    CodeReader(byte[] bytes, int from, int length) {
        this.in = new DataInputStream(new ByteArrayInputStream(bytes, from, length));
    }

    KernelCode kernel() throws IOException {
        return new KernelCode(generated(), plan());
    }

    LaunchCode launch() throws IOException {
        return new LaunchCode(generated(), new MethodName(text(), text(), text()));
    }

    String text() throws IOException {
        return in.readUTF();
    }

    Map<String, Optional<Fingerprint>> fingerprints() throws IOException {
        var classes = new LinkedHashMap<String, Optional<Fingerprint>>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            String name = text();
            classes.put(name, in.readBoolean() ? Optional.of(fingerprint()) : Optional.empty());
        }
        return classes;
    }

    Fingerprint fingerprint() throws IOException {
        return new Fingerprint(in.readInt(), in.readInt(), in.readInt());
    }

    private GeneratedClass generated() throws IOException {
        String name = text();
        byte[] bytes = in.readNBytes(in.readInt());
        int count = in.readInt();
        List<MemberHandle> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(new MemberHandle(MemberUse.valueOf(text()), text(), text(), text()));
        }
        return new GeneratedClass(name, bytes, members);
    }

    private KernelPlan plan() throws IOException {
        String name = text();
        int mostThreads = in.readInt();
        int count = in.readInt();
        List<WaitSite> sites = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sites.add(
                    new WaitSite(
                            in.readInt(),
                            WaitKind.valueOf(text()),
                            in.readBoolean(),
                            in.readInt(),
                            in.readBoolean(),
                            operands(),
                            text()));
        }
        return new KernelPlan(name, mostThreads, sites, slots(), slots(), in.readBoolean(), in.readBoolean());
    }

    private Set<WaitOperand> operands() throws IOException {
        Set<WaitOperand> operands = EnumSet.noneOf(WaitOperand.class);
        for (WaitOperand operand : WaitOperand.values()) {
            if (in.readBoolean()) {
                operands.add(operand);
            }
        }
        return operands;
    }

    private KernelPlan.Slots slots() throws IOException {
        return new KernelPlan.Slots(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
    }
}
