package port.translate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.FunctionUse;
import port.ir.GlobalId;
import port.ir.GlobalPlace;
import port.ir.GlobalVariable;
import port.ir.IrPrinter;
import port.ir.IrWalk;
import port.ir.Program;

/// What each kernel of a program means, as a short text: equal as long as its code, what it calls and the variables it uses mean the same.
/// Comments, layout and the place in the file do not count.
public final class Fingerprints {
    private static final int DIGITS = 16;

    private final Map<FunctionId, Function> functions = new LinkedHashMap<>();
    private final Map<GlobalId, GlobalVariable> globals = new LinkedHashMap<>();
    private final List<String> structs;

    private Fingerprints(Program program) {
        program.functions().forEach(function -> functions.put(function.id(), function));
        program.globals().forEach(global -> globals.put(global.id(), global));
        structs =
                program.structs().stream()
                        .filter(struct -> !struct.span().file().isHeaderModel())
                        .map(IrPrinter::print)
                        .toList();
    }

    /// By the kernel's name in the source, as [Function#sourceName].
    public static Map<String, String> ofKernels(Program program) {
        var all = new Fingerprints(program);
        var result = new TreeMap<String, String>();
        program.functions().stream()
                .filter(Function::isKernel)
                .forEach(kernel -> result.put(kernel.sourceName(), all.of(kernel)));
        return result;
    }

    /// The fingerprint of any text.
    public static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private String of(Function kernel) {
        var parts = new TreeSet<String>(structs);
        var seen = new TreeSet<String>();
        Deque<FunctionId> waiting = new ArrayDeque<>();
        waiting.add(kernel.id());
        while (!waiting.isEmpty()) {
            Function function = functions.get(waiting.poll());
            if (function == null || !seen.add(function.id().toString())) {
                continue;
            }
            parts.add(IrPrinter.print(function));
            function.body()
                    .ifPresent(body -> {
                        IrWalk.exprs(body, expr -> FunctionUse.of(expr).ifPresent(waiting::add));
                        IrWalk.places(
                                body,
                                place -> {
                                    if (place instanceof GlobalPlace global) {
                                        Optional.ofNullable(globals.get(global.global()))
                                                .map(IrPrinter::print)
                                                .ifPresent(parts::add);
                                    }
                                });
                    });
        }
        return of(String.join("\n", parts));
    }
}
