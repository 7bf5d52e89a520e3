package port.runtime.emulator.code;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Generated code that earlier processes left in a folder.
///
/// An entry says in full what it was made from: the question, our own version, and the class files that were read. It counts only where all of
/// that is the same again, and where its checksum is right; else it is replaced. Entries appear at once and whole, so that any number of
/// processes may share the folder. Where the folder cannot be used, nothing is found and nothing kept.
public final class CodeStore {
    private static final String FORMAT = "port kernel 2";
    private static final int CHECKSUM_BYTES = 3 * Integer.BYTES;

    private final String version;
    private final CodeShelf shelf;

    /// A store in a folder.
    ///
    /// @param version of everything that makes code out of class files
    public CodeStore(Path folder, String version) {
        this.version = requireNonNull(version, "version");
        this.shelf = new CodeShelf(folder);
    }

    /// The store in a folder, for code that we make; absent where it is not known what we are made of: only a jar tells.
    public static Optional<CodeStore> in(Path folder) {
        return ClassBytes.ownLocation()
                .flatMap(JarDirectory::fingerprint)
                .map(own -> new CodeStore(folder, own.asName() + " " + Runtime.version()));
    }

    /// What tells one piece of generated code from others.
    private String question(String kind, MethodName method, String variant) {
        return String.join("\n", FORMAT, version, kind, method.owner(), method.name(), method.type(), variant);
    }

    /// A kernel that was transformed before, from the same class files.
    ///
    /// @param variant how it is to run
    public Optional<KernelCode> findKernel(MethodName kernel, String variant, ClassBytes classes) {
        return find(question("kernel", kernel, variant), classes, CodeReader::kernel);
    }

    /// The code of a launch that was transformed before, from the same class files.
    public Optional<LaunchCode> findLaunch(MethodName launch, String variant, ClassBytes classes) {
        return find(question("launch", launch, variant), classes, CodeReader::launch);
    }

    /// Keeps a kernel that was made from the class files that were asked for.
    public void keep(MethodName kernel, String variant, ClassBytes classes, KernelCode code) {
        keep(question("kernel", kernel, variant), classes, writer -> writer.kernel(code));
    }

    /// Keeps the code of a launch that was made from the class files that were asked for.
    public void keep(MethodName launch, String variant, ClassBytes classes, LaunchCode code) {
        keep(question("launch", launch, variant), classes, writer -> writer.launch(code));
    }

    private interface Content<T> {
        T read(CodeReader reader) throws IOException;
    }

    private <T> Optional<T> find(String question, ClassBytes classes, Content<T> content) {
        Optional<byte[]> entry = shelf.read(nameOf(question));
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        int length = entry.get().length - CHECKSUM_BYTES;
        try {
            if (!isWhole(entry.get(), length)) {
                return Optional.empty();
            }
            var reader = new CodeReader(entry.get(), 0, length);
            boolean isSame = reader.text().equals(question) && areSame(reader.fingerprints(), classes);
            return isSame ? Optional.of(content.read(reader)) : Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("an entry with a right checksum is too short", e);
        }
    }

    private static boolean areSame(Map<String, Optional<Fingerprint>> expected, ClassBytes classes) {
        for (Map.Entry<String, Optional<Fingerprint>> entry : expected.entrySet()) {
            if (!classes.find(entry.getKey()).map(Fingerprint::of).equals(entry.getValue())) {
                return false;
            }
        }
        return true;
    }

    private void keep(String question, ClassBytes classes, CodeWriter.Part code) {
        byte[] content =
                CodeWriter.write(writer -> {
                    writer.text(question);
                    writer.fingerprints(classes.foreign());
                    code.write(writer);
                });
        byte[] entry =
                CodeWriter.write(writer -> {
                    writer.raw(content);
                    writer.fingerprint(Fingerprint.of(content));
                });
        shelf.write(nameOf(question), entry);
    }

    private static String nameOf(String question) {
        return Fingerprint.of(question.getBytes(StandardCharsets.UTF_8)).asName();
    }

    private static boolean isWhole(byte[] entry, int length) throws IOException {
        return length >= 0
                && new CodeReader(entry, length, CHECKSUM_BYTES).fingerprint().equals(Fingerprint.of(entry, 0, length));
    }
}
