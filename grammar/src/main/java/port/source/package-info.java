/// Source files, spans within them, and line maps.
///
/// Every later stage says where something stands with a [port.source.Span]. Depends on nothing.
package port.source;
