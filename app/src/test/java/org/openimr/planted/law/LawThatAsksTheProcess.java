package org.openimr.planted.law;

import org.openimr.planted.process.ImpureProcess;

record LawThatAsksTheProcess(ImpureProcess process) {}
