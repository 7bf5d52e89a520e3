package port.translate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import javax.lang.model.SourceVersion;
import port.diagnostic.Diagnostic;
import port.emit.EmittedProgram;
import port.emit.Emitter;
import port.ir.Program;
import port.lower.Lowering;
import port.lower.LoweringResult;
import port.rewrite.Rewrites;

/// From CUDA to Java.
public final class Translator {
    private Translator() {}

    /// Reads the headers that every program reads. May be called on a thread of its own while it is found out what is to be translated:
    /// what is read here need not be read again.
    public static void getReady() {
        FrontEnd.getReady();
    }

    /// Reads, lowers and translates one program.
    public static Translation translate(Request request) {
        LoweringResult lowered = Lowering.lower(FrontEnd.read(request));
        return translate(request.name(), lowered.program(), Consequences.leaveOut(lowered.diagnostics()));
    }

    /// Reads and lowers one program, for which there is Java already.
    public static Translation read(Request request) {
        LoweringResult lowered = Lowering.lower(FrontEnd.read(request));
        return new Translation(
                request.name(),
                Optional.of(lowered.program()),
                List.of(),
                Optional.empty(),
                Consequences.leaveOut(lowered.diagnostics()));
    }

    /// Finds out about one program what [#translate] would say of it, for those who do not want the Java.
    public static Translation examine(Request request) {
        LoweringResult lowered = Lowering.lower(FrontEnd.read(request));
        Program rewritten = Rewrites.apply(lowered.program());
        List<Diagnostic> found = Consequences.leaveOut(lowered.diagnostics());
        return Emitter.mayObject(rewritten)
                ? emit(request.name(), lowered.program(), rewritten, found)
                : new Translation(request.name(), Optional.of(lowered.program()), List.of(), Optional.empty(), found);
    }

    /// What reading these programs and all of their headers teaches the parser, for later processes to begin with.
    public static byte[] learn(Request request) {
        return FrontEnd.learn(request);
    }

    /// Where the files of a program are looked for, absolute: the units, what they include, and where an include would be found first.
    public static SortedSet<Path> files(Request request) {
        FrontEnd.visit(request);
        return request.files().lookedUp();
    }

    /// The Java of a program that has been lowered already.
    ///
    /// @param found the diagnostics so far
    public static Translation translate(String name, Program program, List<Diagnostic> found) {
        return emit(name, program, Rewrites.apply(program), found);
    }

    private static Translation emit(String name, Program program, Program rewritten, List<Diagnostic> found) {
        EmittedProgram emitted = Emitter.emit(rewritten, packageName(name));
        var diagnostics = new ArrayList<>(found);
        diagnostics.addAll(emitted.diagnostics());
        return new Translation(name, Optional.of(program), emitted.files(), emitted.mainClass(), diagnostics);
    }

    /// The package of a program: `tiled-matmul` becomes `ported.tiled_matmul`.
    public static String packageName(String program) {
        String simple = program.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        boolean legal = !simple.isEmpty() && Character.isLetter(simple.charAt(0)) && !SourceVersion.isKeyword(simple);
        return "ported." + (legal ? simple : "p" + simple);
    }
}
