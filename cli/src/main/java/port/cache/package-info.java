/// Remembers what was found out about a program, so that it need not be run again while nothing it depends on has changed.
///
/// In: a key made of everything that is known before a program is read, and what it looked at while it was read and run. Out: what was said
/// of it last time, word for word, or nothing. An entry that is damaged is none.
package port.cache;
