package port.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.grammar.CudaLexer;
import port.grammar.CudaParser.DeclarationContext;
import port.source.Span;

/// Turns pieces of a translation unit into declarations, each by itself: what cannot be read costs one piece, or one member
/// of a class.
final class PieceReader {
    private final TreeContext context;

    PieceReader(TreeContext context) {
        this.context = context;
    }

    List<Declaration> read(List<Piece> pieces) {
        List<Declaration> found = new ArrayList<>();
        pieces.forEach(piece -> found.addAll(read(piece)));
        return found;
    }

    List<Declaration> read(Piece piece) {
        TokenTable table = context.table();
        if (table.type(piece.from()) == CudaLexer.Semicolon) {
            return List.of();
        }
        if (piece.isBlock()) {
            return block(piece);
        }
        boolean isOfModel = table.isHeaderModel(piece.from()) && table.isHeaderModel(piece.to() - 1);
        if (isOfModel && !piece.names().isEmpty() && !table.isAllRead()) {
            var later = new Unread<>(context, () -> declaration(piece));
            return List.of(new UnreadDeclaration(piece.names(), table.span(piece.from(), piece.to() - 1), later));
        }
        return declaration(piece);
    }

    private List<Declaration> declaration(Piece piece) {
        try {
            return context.declarations().declaration(context.parser().declaration(piece.from(), piece.to(), 0, 0));
        } catch (SyntaxFault fault) {
            return withoutBody(piece, fault);
        }
    }

    /// A namespace or linkage block: its head is parsed with nothing inside, its contents piece by piece.
    private List<Declaration> block(Piece piece) {
        List<Declaration> inside = read(piece.children());
        int close = piece.to() - 1;
        try {
            DeclarationContext tree = context.parser().declaration(piece.from(), piece.to(), piece.open() + 1, close);
            if (tree.linkageSpecification() != null) {
                return List.of(context.declarations().linkage(tree.linkageSpecification(), inside));
            }
            return List.of(context.declarations().namespace(tree.namespaceDefinition(), inside));
        } catch (SyntaxFault fault) {
            context.diagnostics().add(fault.diagnostic());
            return inside;
        }
    }

    /// Second try for a class: its members one by one, so that one of them costs no more than itself.
    private List<Declaration> withoutBody(Piece piece, SyntaxFault fault) {
        int brace = classBody(piece);
        if (brace >= 0) {
            try {
                int close = context.table().partner(brace);
                DeclarationContext tree = context.parser().declaration(piece.from(), piece.to(), brace + 1, close);
                return context.declarations().declaration(tree);
            } catch (SyntaxFault _) {
                // The head of the class is at fault as well: the first fault says it best.
                return unreadable(piece, fault);
            }
        }
        return unreadable(piece, fault);
    }

    private int classBody(Piece piece) {
        for (int i = piece.from(); i < piece.to(); i++) {
            if (context.table().type(i) == CudaLexer.LeftBrace && !context.members(i).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private List<Declaration> unreadable(Piece piece, SyntaxFault fault) {
        context.diagnostics().add(fault.diagnostic());
        Span span = context.table().span(piece.from(), piece.to() - 1);
        return List.of(new UnreadableDeclaration(declaredName(piece), span));
    }

    /// The name in front of the first parenthesis, which is most likely that of a function.
    private Optional<Identifier> declaredName(Piece piece) {
        TokenTable table = context.table();
        for (int i = piece.from() + 1; i < piece.to(); i++) {
            if (table.type(i) == CudaLexer.LeftParen && table.type(i - 1) == CudaLexer.Identifier) {
                return Optional.of(new Identifier(table.text(i - 1), table.span(i - 1, i - 1)));
            }
        }
        return Optional.empty();
    }
}
