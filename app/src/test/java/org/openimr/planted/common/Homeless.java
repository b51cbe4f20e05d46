package org.openimr.planted.common;

record Homeless() {}
