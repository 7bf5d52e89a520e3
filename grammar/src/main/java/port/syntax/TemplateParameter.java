package port.syntax;

/// A parameter of a template.
public sealed interface TemplateParameter extends SyntaxNode
        permits TypeTemplateParameter, ValueTemplateParameter, TemplateTemplateParameter {}
