package org.openimr.server.emergency;

/** What became of a command about an emergency. */
public sealed interface EmergencyAnswer {
    /** Carried out and kept, now or when the same command came before. */
    record Done() implements EmergencyAnswer {}

    /** Not carried out; everything is as it was. */
    record Refused(EmergencyRefusal reason) implements EmergencyAnswer {}
}
