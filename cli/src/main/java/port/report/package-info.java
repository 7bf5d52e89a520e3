/// The report model and its renderings.
package port.report;
