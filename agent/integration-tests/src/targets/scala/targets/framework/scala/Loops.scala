package targets.framework.scala

import java.sql.{Connection, PreparedStatement}
import targets.framework.{Store, Unit => Scenario}

/** Scala on plain JDBC: its loops are calls that take the body as a closure. */
object Loops {

  private val Books = "SELECT title FROM book WHERE author_id = ?"
  private val Insert = "INSERT INTO memo VALUES (?, ?)"

  def main(args: Array[String]): Unit = {
    val store = Store.filled()
    def scenario(name: String)(work: Connection => Any): Unit =
      Scenario.run(name, () => {
        val connection = store.getConnection
        try work(connection)
        finally connection.close()
      })
    scenario("for")(lookUps)
    scenario("foreach")(lookUpsInForeach)
    scenario("map")(lookUpsInMap)
    scenario("view")(lookUpsInView)
    scenario("while")(lookUpsInWhile)
    scenario("join")(join)
    scenario("insert loop")(transaction(insertLoop))
    scenario("batched inserts")(transaction(batched))
    scenario("duplicate")(duplicate)
    scenario("keyset pages")(keysetPages)
    scenario("offset pages")(offsetPages)
    scenario("chunked in")(chunkedIn)
  }

  private def lookUps(connection: Connection): Unit =
    for (author <- authors(connection)) { // loop 1
      booksOf(connection, author)
    }

  private def booksOf(connection: Connection, author: Long): List[String] = {
    val statement = connection.prepareStatement(Books)
    try {
      statement.setLong(1, author)
      val rows = statement.executeQuery() // expect: n-plus-one confirmed 50 driven by ID in loop 1
      Iterator.continually(rows).takeWhile(_.next()).map(_.getString(1)).toList
    } finally statement.close()
  }

  private def lookUpsInForeach(connection: Connection): Unit =
    withStatement(connection, Books) { statement =>
      authors(connection).foreach { author => // loop 4
        statement.setLong(1, author)
        statement.executeQuery().close() // expect: n-plus-one confirmed 50 driven by ID in loop 4
      }
    }

  private def lookUpsInMap(connection: Connection): Unit =
    withStatement(connection, Books) { statement =>
      val found = authors(connection).filter(_ > 0).map(author => title(statement, author)) // loop 2
      check(found.size, 50)
    }

  private def title(statement: PreparedStatement, author: Long): String = {
    statement.setLong(1, author)
    val rows = statement.executeQuery() // expect: n-plus-one confirmed 50 driven by ID in loop 2
    if (rows.next()) rows.getString(1) else ""
  }

  private def lookUpsInView(connection: Connection): Unit =
    withStatement(connection, Books) { statement =>
      val found = authors(connection).view.map { author =>
        statement.setLong(1, author)
        statement.executeQuery().next() // expect: n-plus-one confirmed 50 driven by ID in loop 3
      }
      check(found.count(identity), 50) // loop 3
    }

  private def lookUpsInWhile(connection: Connection): Unit =
    withStatement(connection, Books) { statement =>
      val keys = authors(connection).iterator
      while (keys.hasNext) {
        statement.setLong(1, keys.next())
        statement.executeQuery().close() // expect: n-plus-one confirmed 50 driven by ID looped here
      }
    }

  private def join(connection: Connection): Unit =
    check(ask(connection, "SELECT b.id FROM author a JOIN book b ON b.author_id = a.id").size, 200)

  private def insertLoop(connection: Connection): Unit =
    withStatement(connection, Insert) { statement =>
      Store.NEW_KEYS.forEach { key => // loop 5
        statement.setLong(1, key)
        statement.setString(2, "memo")
        statement.executeUpdate() // expect: n-plus-one-write likely 50 in loop 5
      }
    }

  private def batched(connection: Connection): Unit =
    withStatement(connection, Insert) { statement =>
      Store.NEW_KEYS.forEach { key =>
        statement.setLong(1, key + 1)
        statement.setString(2, "memo")
        statement.addBatch()
      }
      statement.executeBatch()
    }

  private def duplicate(connection: Connection): Unit =
    for (_ <- 1 to 5) {
      val statement = connection.prepareStatement("SELECT name FROM author WHERE id = ?")
      statement.setLong(1, 70098)
      statement.executeQuery().next() // expect: duplicate-query likely 5
      statement.close()
    }

  private def keysetPages(connection: Connection): Unit = {
    var seen = 0
    var page = List(0L)
    while (page.nonEmpty) {
      page = ask(connection, "SELECT id FROM book WHERE id > ? ORDER BY id LIMIT 20", page.last)
      seen += page.size
    }
    check(seen, 200)
  }

  private def offsetPages(connection: Connection): Unit =
    for (offset <- 0L until 200L by 20L) {
      check(ask(connection, "SELECT id FROM book ORDER BY id LIMIT 20 OFFSET ?", offset).size, 20)
    }

  private def chunkedIn(connection: Connection): Unit =
    ask(connection, "SELECT id FROM book").grouped(20).foreach { keys =>
      val markers = keys.map(_ => "?").mkString(", ")
      check(ask(connection, s"SELECT id FROM book WHERE id IN ($markers)", keys*).size, 20)
    }

  private def authors(connection: Connection): List[Long] = ask(connection, "SELECT id FROM author")

  private def ask(connection: Connection, sql: String, values: Long*): List[Long] =
    withStatement(connection, sql) { statement =>
      for ((value, index) <- values.zipWithIndex) statement.setLong(index + 1, value)
      val rows = statement.executeQuery()
      Iterator.continually(rows).takeWhile(_.next()).map(_.getLong(1)).toList
    }

  private def withStatement[T](connection: Connection, sql: String)(work: PreparedStatement => T): T = {
    val statement = connection.prepareStatement(sql)
    try work(statement)
    finally statement.close()
  }

  private def transaction(work: Connection => Unit)(connection: Connection): Unit = {
    connection.setAutoCommit(false)
    work(connection)
    connection.commit()
    connection.setAutoCommit(true)
  }

  private def check(actual: Int, expected: Int): Unit =
    if (actual != expected) throw new IllegalStateException(s"$actual instead of $expected")
}
