package port.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import port.grammar.CudaLexer;
import port.grammar.CudaParser.BuiltinWordContext;
import port.grammar.CudaParser.DecltypeSpecifierContext;
import port.grammar.CudaParser.ElaboratedTypeContext;
import port.grammar.CudaParser.QualifierContext;
import port.grammar.CudaParser.TypeIdContext;
import port.grammar.CudaParser.TypeSpecifierContext;
import port.source.Span;

/// Builds types as far as their specifiers say: `const unsigned int`, `typename C::type`.
final class TypeBuilder {
    private final TreeContext context;

    TypeBuilder(TreeContext context) {
        this.context = context;
    }

    TypeSyntax typeId(TypeIdContext tree) {
        List<ParserRuleContext> parts = new ArrayList<>();
        for (ParseTree child : tree.children) {
            if (child instanceof TypeSpecifierContext || child instanceof ElaboratedTypeContext) {
                parts.add((ParserRuleContext) child);
            }
        }
        TypeSyntax base = specified(parts, context.span(tree));
        return tree.abstractDeclarator() == null
                ? base
                : context.declarators().abstractType(tree.abstractDeclarator(), base);
    }

    /// The type that specifiers, elaborated or not, give together; `int` where they give none.
    TypeSyntax specified(List<? extends ParserRuleContext> parts, Span span) {
        return find(parts, span).orElseGet(() -> new BuiltinTypeSyntax(BuiltinTypeKind.INT, span));
    }

    /// Likewise, but empty where none of them is a type.
    Optional<TypeSyntax> find(List<? extends ParserRuleContext> parts, Span span) {
        Set<TypeQualifier> qualifiers = EnumSet.noneOf(TypeQualifier.class);
        List<BuiltinWordContext> words = new ArrayList<>();
        Optional<TypeSyntax> found = Optional.empty();
        for (ParserRuleContext part : parts) {
            if (part instanceof TypeSpecifierContext specifier) {
                if (specifier.qualifier() != null) {
                    qualifiers.add(qualifier(specifier.qualifier()));
                } else if (specifier.builtinWord() != null) {
                    words.add(specifier.builtinWord());
                } else {
                    found = Optional.of(named(specifier));
                }
            } else if (part instanceof ElaboratedTypeContext elaborated) {
                found = Optional.of(elaborated(elaborated));
            }
        }
        if (!words.isEmpty()) {
            found = Optional.of(builtin(words, context.span(words.getFirst()).to(context.span(words.getLast()))));
        }
        return found.map(type -> qualified(type, qualifiers, span));
    }

    static TypeSyntax qualified(TypeSyntax type, Set<TypeQualifier> qualifiers, Span span) {
        if (qualifiers.isEmpty()) {
            return type;
        }
        if (type instanceof QualifiedTypeSyntax inner) {
            Set<TypeQualifier> all = EnumSet.copyOf(inner.qualifiers());
            all.addAll(qualifiers);
            return new QualifiedTypeSyntax(inner.type(), all, span);
        }
        return new QualifiedTypeSyntax(type, qualifiers, span);
    }

    static TypeQualifier qualifier(QualifierContext tree) {
        return switch (tree.getStart().getType()) {
            case CudaLexer.Const -> TypeQualifier.CONST;
            case CudaLexer.Volatile -> TypeQualifier.VOLATILE;
            default -> TypeQualifier.RESTRICT;
        };
    }

    private TypeSyntax named(TypeSpecifierContext tree) {
        Span span = context.span(tree);
        if (tree.typeName() != null) {
            return new NamedTypeSyntax(TypeKeyword.NONE, context.names().typeName(tree.typeName()), span);
        }
        if (tree.typenameName() != null) {
            return new NamedTypeSyntax(TypeKeyword.TYPENAME, context.names().typenameName(tree.typenameName()), span);
        }
        if (tree.conceptName() != null) {
            return new AutoTypeSyntax(
                    tree.Auto() == null, Optional.of(context.names().conceptName(tree.conceptName())), span);
        }
        if (tree.Auto() != null) {
            return new AutoTypeSyntax(false, span);
        }
        if (tree.decltypeSpecifier() != null) {
            return decltype(tree.decltypeSpecifier());
        }
        if (tree.Typeof() != null && tree.expression() != null) {
            return new DecltypeTypeSyntax(context.expressions().expression(tree.expression()), span);
        }
        String trait = tree.Typeof() != null ? "__typeof__" : tree.getStart().getText();
        return new TransformedTypeSyntax(trait, typeId(tree.typeId()), span);
    }

    TypeSyntax decltype(DecltypeSpecifierContext tree) {
        Span span = context.span(tree);
        if (tree.Auto() != null) {
            return new AutoTypeSyntax(true, span);
        }
        Expression operand = context.expressions().expression(tree.expression());
        if (tree.typeNameStep().isEmpty()) {
            return new DecltypeTypeSyntax(operand, span);
        }
        return new NamedTypeSyntax(TypeKeyword.NONE, context.names().decltypeName(tree, operand), span);
    }

    private TypeSyntax elaborated(ElaboratedTypeContext tree) {
        TypeKeyword keyword = keyword(tree.getStart().getType());
        return new NamedTypeSyntax(keyword, context.names().elaboratedName(tree.elaboratedName()), context.span(tree));
    }

    static TypeKeyword keyword(int token) {
        return switch (token) {
            case CudaLexer.Union -> TypeKeyword.UNION;
            case CudaLexer.Enum -> TypeKeyword.ENUM;
            default -> TypeKeyword.STRUCT;
        };
    }

    /// The builtin type that words in any order name.
    BuiltinTypeSyntax builtin(List<BuiltinWordContext> words, Span span) {
        int longs = 0;
        boolean isUnsigned = false;
        boolean isSigned = false;
        boolean isShort = false;
        int base = CudaLexer.Int;
        for (BuiltinWordContext word : words) {
            int type = word.getStart().getType();
            switch (type) {
                case CudaLexer.Long -> longs++;
                case CudaLexer.Unsigned -> isUnsigned = true;
                case CudaLexer.Signed -> isSigned = true;
                case CudaLexer.Short -> isShort = true;
                case CudaLexer.Int -> {}
                default -> base = type;
            }
        }
        return new BuiltinTypeSyntax(kind(base, longs, isUnsigned, isSigned, isShort), span);
    }

    private static BuiltinTypeKind kind(int base, int longs, boolean isUnsigned, boolean isSigned, boolean isShort) {
        return switch (base) {
            case CudaLexer.Void -> BuiltinTypeKind.VOID;
            case CudaLexer.Bool -> BuiltinTypeKind.BOOL;
            case CudaLexer.Char -> {
                if (isUnsigned) {
                    yield BuiltinTypeKind.UNSIGNED_CHAR;
                }
                yield isSigned ? BuiltinTypeKind.SIGNED_CHAR : BuiltinTypeKind.CHAR;
            }
            case CudaLexer.Char8 -> BuiltinTypeKind.CHAR8;
            case CudaLexer.Char16 -> BuiltinTypeKind.CHAR16;
            case CudaLexer.Char32 -> BuiltinTypeKind.CHAR32;
            case CudaLexer.Wchar -> BuiltinTypeKind.WCHAR;
            case CudaLexer.Float -> BuiltinTypeKind.FLOAT;
            case CudaLexer.Double -> longs > 0 ? BuiltinTypeKind.LONG_DOUBLE : BuiltinTypeKind.DOUBLE;
            case CudaLexer.Int128 -> isUnsigned ? BuiltinTypeKind.UNSIGNED_INT128 : BuiltinTypeKind.INT128;
            case CudaLexer.Float128 -> BuiltinTypeKind.FLOAT128;
            default -> integer(longs, isUnsigned, isShort);
        };
    }

    private static BuiltinTypeKind integer(int longs, boolean isUnsigned, boolean isShort) {
        if (isShort) {
            return isUnsigned ? BuiltinTypeKind.UNSIGNED_SHORT : BuiltinTypeKind.SHORT;
        }
        return switch (longs) {
            case 0 -> isUnsigned ? BuiltinTypeKind.UNSIGNED_INT : BuiltinTypeKind.INT;
            case 1 -> isUnsigned ? BuiltinTypeKind.UNSIGNED_LONG : BuiltinTypeKind.LONG;
            default -> isUnsigned ? BuiltinTypeKind.UNSIGNED_LONG_LONG : BuiltinTypeKind.LONG_LONG;
        };
    }
}
