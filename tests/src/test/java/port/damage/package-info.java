/// What is left where a command cannot end its work: a full disk, a signal.
package port.damage;
