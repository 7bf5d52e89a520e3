package port.verify.invent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// How a case program makes what a kernel is given as a number that stands for an object, such as a texture.
///
/// The C++ lies beside this class: a file each, named for the function of a header model in which the number becomes an address.
final class Handles {
    private static final String PREFIX = "__port_";
    private static final String SUFFIX = ".cu";

    private Handles() {}

    /// Who makes the object that a value with these uses stands for; empty if it stands for none that is known.
    static Optional<String> maker(Uses uses) {
        return uses.openers().stream()
                .filter(name -> name.startsWith(PREFIX))
                .map(name -> name.substring(PREFIX.length()))
                .filter(name -> Handles.class.getResource(name + SUFFIX) != null)
                .findFirst();
    }

    /// The functions `port_make_<maker>` and `port_drop_<maker>`.
    static String text(String maker) {
        try (InputStream in = Handles.class.getResourceAsStream(maker + SUFFIX)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
