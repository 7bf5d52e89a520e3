/// Syntax to IR: C++ names, overloads, conversions, templates and object lifetimes are resolved here and nowhere else.
package port.lower;
