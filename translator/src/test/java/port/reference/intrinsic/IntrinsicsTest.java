package port.reference.intrinsic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The table, the methods behind it, and the names in the header models fit together.
final class IntrinsicsTest {
    private static final Path MODELS = Path.of("src/main/resources/port/cuda");
    private static final Pattern USE = Pattern.compile("port::intrinsic\\(\"([a-z0-9.]+)\"\\)");

    @Test
    void everyIntrinsicHasAMethod() {
        var missing = new TreeSet<String>();

        for (String name : Intrinsics.names()) {
            Intrinsic intrinsic = Intrinsics.find(name).orElseThrow();
            boolean built = intrinsic.isCollective() || intrinsic.kind() == Intrinsic.Kind.VARIADIC_SLOTS;
            if (!built && !hasMethod(intrinsic)) {
                missing.add(name);
            }
        }

        assertEquals(Set.of(), missing);
    }

    private static boolean hasMethod(Intrinsic intrinsic) {
        return Arrays.stream(intrinsic.ownerClass().getMethods())
                .anyMatch(method ->
                        intrinsic.typed()
                                ? method.getName().matches(intrinsic.method() + "[IUF]\\d+")
                                : method.getName().equals(intrinsic.method()));
    }

    @Test
    void headerModelsNameNoOthers() throws IOException {
        var unknown = new TreeSet<String>();

        try (var files = Files.walk(MODELS.resolve("include"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var uses = USE.matcher(Files.readString(file));
                while (uses.find()) {
                    if (Intrinsics.find(uses.group(1)).isEmpty()) {
                        unknown.add(uses.group(1));
                    }
                }
            }
        }

        assertEquals(Set.of(), unknown);
    }
}
