package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.tongbao.SetupException;

class TongbaoTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helpListsTheCommandsAndTheExitCodes() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("Usage: tongbao", "Exit codes: 0 done");
  }

  @Test
  void noArgumentsShowHelp() {
    assertThat(run()).isZero();
    assertThat(out.toString()).contains("Usage: tongbao");
  }

  @Test
  void anUnknownOptionIsOneLineAndTwo() {
    assertThat(run("--frobnicate")).isEqualTo(2);
    assertThat(err.toString()).startsWith("tongbao: Unknown option: '--frobnicate'");
  }

  @Test
  void anUnusableSetUpEndsWithTheCodeOfItsCategory() {
    assertThat(fail(SetupException.usage("no such directory: x"))).isEqualTo(2);
    assertThat(fail(SetupException.failure("the disk is full"))).isEqualTo(1);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines("tongbao: no such directory: x\ntongbao: the disk is full\n");
  }

  @Test
  void anUnforeseenFailureIsOneLineWithoutATrace() {
    assertThat(fail(new IOException("broken pipe\n\tat somewhere"))).isEqualTo(1);
    assertThat(fail(new IllegalStateException("boom"))).isEqualTo(1);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            """
            tongbao: cannot read or write: broken pipe
            tongbao: failed: java.lang.IllegalStateException: boom; --debug shows where
            """);
  }

  private int fail(Exception failure) {
    return Failures.ofExecution(failure, new PrintWriter(err, true), false);
  }

  private int run(String... arguments) {
    return Tongbao.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
