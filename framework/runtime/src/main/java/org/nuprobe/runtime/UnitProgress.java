package org.nuprobe.runtime;

/**
 * How the long work of a case gets on.
 *
 * @param caseId the case
 * @param stage the stage that it is in
 * @param done how many units are there
 * @param all how many this process needs
 * @param kept whether the last one was only read from the journal
 */
public record UnitProgress(String caseId, String stage, long done, long all, boolean kept) {}
