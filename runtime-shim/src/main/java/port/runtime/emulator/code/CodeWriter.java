package port.runtime.emulator.code;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import port.runtime.emulator.kernel.KernelPlan;
import port.runtime.emulator.kernel.WaitOperand;
import port.runtime.emulator.kernel.WaitSite;

/// Writes generated code as bytes, for [CodeReader].
final class CodeWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /// Writes one part of an entry.
    interface Part {
        void write(CodeWriter writer) throws IOException;
    }

    /// What the parts add up to.
    static byte[] write(Part part) {
        var writer = new CodeWriter();
        try {
            part.write(writer);
            writer.out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return writer.bytes.toByteArray();
    }

    void kernel(KernelCode code) throws IOException {
        generated(code.program());
        plan(code.plan());
    }

    void launch(LaunchCode code) throws IOException {
        generated(code.binder());
        text(code.kernel().owner());
        text(code.kernel().name());
        text(code.kernel().type());
    }

    void text(String text) throws IOException {
        out.writeUTF(text);
    }

    void fingerprints(Map<String, Optional<Fingerprint>> classes) throws IOException {
        out.writeInt(classes.size());
        for (Map.Entry<String, Optional<Fingerprint>> entry : classes.entrySet()) {
            text(entry.getKey());
            Optional<Fingerprint> fingerprint = entry.getValue();
            out.writeBoolean(fingerprint.isPresent());
            if (fingerprint.isPresent()) {
                fingerprint(fingerprint.get());
            }
        }
    }

    void fingerprint(Fingerprint fingerprint) throws IOException {
        out.writeInt(fingerprint.length());
        out.writeInt(fingerprint.crc());
        out.writeInt(fingerprint.adler());
    }

    void raw(byte[] content) throws IOException {
        out.write(content);
    }

    private void generated(GeneratedClass code) throws IOException {
        text(code.name());
        out.writeInt(code.bytes().length);
        out.write(code.bytes());
        out.writeInt(code.members().size());
        for (MemberHandle member : code.members()) {
            text(member.use().name());
            text(member.owner());
            text(member.name());
            text(member.type());
        }
    }

    private void plan(KernelPlan plan) throws IOException {
        text(plan.name());
        out.writeInt(plan.mostThreads());
        out.writeInt(plan.sites().size());
        for (WaitSite site : plan.sites()) {
            out.writeInt(site.id());
            text(site.kind().name());
            out.writeBoolean(site.wide());
            out.writeInt(site.operands());
            out.writeBoolean(site.lockstep());
            for (WaitOperand operand : WaitOperand.values()) {
                out.writeBoolean(site.common().contains(operand));
            }
            text(site.place());
        }
        slots(plan.perThread());
        slots(plan.perBlock());
        out.writeBoolean(plan.lanes());
        out.writeBoolean(plan.joins());
    }

    private void slots(KernelPlan.Slots slots) throws IOException {
        out.writeInt(slots.ints());
        out.writeInt(slots.longs());
        out.writeInt(slots.floats());
        out.writeInt(slots.doubles());
        out.writeInt(slots.references());
    }
}
