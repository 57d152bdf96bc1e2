/**
 * The programs that are measured. They stand outside Roundtrip's own packages, so that the agent takes them for what
 * they play: somebody's application.
 */
package com.example.shop;
