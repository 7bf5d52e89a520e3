package port.cuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import port.preprocess.Options;
import port.preprocess.Pass;
import port.preprocess.Preprocessor;
import port.preprocess.SourceFiles;
import port.syntax.BlockBody;
import port.syntax.ClassDeclaration;
import port.syntax.Declaration;
import port.syntax.FriendDeclaration;
import port.syntax.FunctionDeclaration;
import port.syntax.LinkageDeclaration;
import port.syntax.NamespaceDeclaration;
import port.syntax.Parser;
import port.syntax.SyntaxFault;
import port.syntax.TemplateDeclaration;
import port.syntax.TranslationUnit;
import port.syntax.UnreadDeclaration;
import port.syntax.UnreadableDeclaration;

/// What a program does not use of a header model is never read there: here all of it is.
final class HeaderModelsAreReadableTest {
    private static final Path FOLDER = Path.of("src/main/resources/port/cuda/include");

    private final List<String> faults = new ArrayList<>();
    private int bodies;
    private int later;

    @Test
    void everyDeclarationAndEveryBody() throws IOException {
        TranslationUnit unit = unitOfAllHeaders();
        assertEquals(List.of(), unit.diagnostics());
        read(unit.declarations());
        assertEquals(List.of(), faults);
        assertTrue(bodies > 5000 && later > 5000, bodies + " bodies, " + later + " declarations read later");
    }

    private static TranslationUnit unitOfAllHeaders() throws IOException {
        var files = new SourceFiles();
        Path path = Path.of("all.cu");
        try (Stream<Path> headers = Files.walk(FOLDER)) {
            String text =
                    headers.filter(Files::isRegularFile)
                            .map(header -> "#include <" + FOLDER.relativize(header) + ">\n")
                            .sorted()
                            .collect(Collectors.joining());
            files.put(path, text);
        }
        var preprocessor = new Preprocessor(files, new BundledHeaders());
        return new Parser().parse(preprocessor.preprocess(path, Options.of(Pass.HOST)));
    }

    private void read(List<Declaration> declarations) {
        declarations.forEach(this::read);
    }

    private void read(Declaration declaration) {
        switch (declaration) {
            case UnreadDeclaration unread -> {
                later++;
                read(unread.declarations());
            }
            case NamespaceDeclaration namespace -> read(namespace.declarations());
            case LinkageDeclaration linkage -> read(linkage.declarations());
            case TemplateDeclaration template -> read(template.declaration());
            case FriendDeclaration friend -> read(friend.declaration());
            case ClassDeclaration type -> type.members().forEach(member -> read(member.declaration()));
            case FunctionDeclaration function when function.body() instanceof BlockBody body -> read(body);
            case UnreadableDeclaration unreadable -> faults.add("unreadable: " + unreadable.span());
            default -> {}
        }
    }

    private void read(BlockBody body) {
        bodies++;
        try {
            body.block();
        } catch (SyntaxFault fault) {
            faults.add(fault.diagnostic().toString());
        }
    }
}
