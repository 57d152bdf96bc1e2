package targets.framework.kotlin

import java.sql.Connection
import java.sql.PreparedStatement
import java.sql.ResultSet
import targets.framework.Store
import targets.framework.Unit as Scenario

/** Kotlin on plain JDBC: the loops that its library inlines, hands to an iterator or wraps into a lambda. */
private const val BOOKS = "SELECT title FROM book WHERE author_id = ?"
private const val INSERT = "INSERT INTO memo VALUES (?, ?)"

fun main() {
    val store = Store.filled()
    fun scenario(name: String, work: (Connection) -> kotlin.Unit) =
        Scenario.run(name) { store.connection.use { work(it) } }
    scenario("for", ::lookUps)
    scenario("inlined forEach", ::lookUpsInForEach)
    scenario("inlined map", ::lookUpsInMap)
    scenario("sequence", ::lookUpsInSequence)
    scenario("lambda", ::lookUpsInLambda)
    scenario("generator", ::lookUpsInGenerator)
    scenario("inlined helper", ::lookUpsInInlinedHelper)
    scenario("join", ::join)
    scenario("insert loop") { transaction(it, ::insertLoop) }
    scenario("batched inserts") { transaction(it, ::batched) }
    scenario("duplicate", ::duplicate)
    scenario("keyset pages", ::keysetPages)
    scenario("offset pages", ::offsetPages)
    scenario("chunked in", ::chunkedIn)
}

private fun <T> Connection.ask(sql: String, vararg values: Any, row: (ResultSet) -> T): List<T> =
    prepareStatement(sql).use { statement ->
        values.forEachIndexed { index, value -> statement.setObject(index + 1, value) }
        statement.executeQuery() // expect: n-plus-one confirmed 50 driven by ID in loop 4; duplicate-query likely 5
            .use { rows -> generateSequence { if (rows.next()) row(rows) else null }.toList() }
    }

private fun authors(connection: Connection) = connection.ask("SELECT id FROM author") { it.getLong(1) }

private fun lookUps(connection: Connection) {
    for (author in authors(connection)) {
        connection.prepareStatement(BOOKS).use {
            it.setLong(1, author)
            it.executeQuery().close() // expect: n-plus-one confirmed 50 driven by ID looped here
        }
    }
}

private fun lookUpsInForEach(connection: Connection) {
    authors(connection).forEach {
        connection.prepareStatement(BOOKS).use { statement ->
            statement.setLong(1, it)
            statement.executeQuery().close() // expect: n-plus-one confirmed 50 driven by ID looped here
        }
    }
}

private fun lookUpsInMap(connection: Connection) {
    val titles = connection.prepareStatement(BOOKS).use { statement ->
        authors(connection)
            .filter { it > 0 }
            .map { statement.title(it) } // loop 1
    }
    check(titles.size == 50)
}

private fun PreparedStatement.title(author: Long): String {
    setLong(1, author)
    return executeQuery() // expect: n-plus-one confirmed 50 driven by ID in loop 1
        .use { if (it.next()) it.getString(1) else "" }
}

private fun lookUpsInSequence(connection: Connection) {
    connection.prepareStatement(BOOKS).use { statement ->
        authors(connection)
            .asSequence()
            .map {
                statement.setLong(1, it)
                statement.executeQuery().use { rows -> rows.next() } // expect: n-plus-one confirmed 50 driven by ID in loop 2
            }
            .count() // loop 2
    }
}

private fun lookUpsInLambda(connection: Connection) {
    val ask = { author: Long ->
        connection.prepareStatement(BOOKS).use {
            it.setLong(1, author)
            it.execute() // expect: n-plus-one confirmed 50 driven by ID in loop 3
        }
    }
    authors(connection).forEach { ask(it) } // loop 3
}

private fun lookUpsInGenerator(connection: Connection) {
    val titles = sequence {
        for (author in authors(connection)) {
            yield(connection.ask(BOOKS, author) { it.getString(1) }) // loop 4
        }
    }
    check(titles.count() == 50)
}

private fun lookUpsInInlinedHelper(connection: Connection) {
    for (author in authors(connection)) {
        connection.each(BOOKS, author) { it.getString(1) } // expect: n-plus-one confirmed 50 driven by ID looped here
    }
}

/** Its code is inlined, under line numbers that this file does not have: the line of its call is named. */
private inline fun Connection.each(sql: String, key: Long, row: (ResultSet) -> kotlin.Unit) {
    prepareStatement(sql).use { statement ->
        statement.setLong(1, key)
        val rows = statement.executeQuery()
        while (rows.next()) row(rows)
    }
}

private fun join(connection: Connection) {
    val titles = connection.ask("SELECT b.title FROM author a JOIN book b ON b.author_id = a.id") { it.getString(1) }
    check(titles.size == 200)
}

private fun insertLoop(connection: Connection) {
    connection.prepareStatement(INSERT).use { statement ->
        Store.NEW_KEYS.forEach {
            statement.setLong(1, it)
            statement.setString(2, "memo")
            statement.executeUpdate() // expect: n-plus-one-write likely 50 looped here
        }
    }
}

private fun batched(connection: Connection) {
    connection.prepareStatement(INSERT).use { statement ->
        Store.NEW_KEYS.forEach {
            statement.setLong(1, it + 1)
            statement.setString(2, "memo")
            statement.addBatch()
        }
        statement.executeBatch()
    }
}

private fun duplicate(connection: Connection) {
    repeat(5) {
        connection.ask("SELECT name FROM author WHERE id = ?", 70098L) { it.getString(1) }
    }
}

private fun keysetPages(connection: Connection) {
    var seen = 0
    var page = listOf(0L)
    while (page.isNotEmpty()) {
        page = connection.ask("SELECT id FROM book WHERE id > ? ORDER BY id LIMIT 20", page.last()) { it.getLong(1) }
        seen += page.size
    }
    check(seen == 200)
}

private fun offsetPages(connection: Connection) {
    for (offset in 0 until 200 step 20) {
        connection.ask("SELECT title FROM book ORDER BY id LIMIT 20 OFFSET ?", offset) { it.getString(1) }
    }
}

private fun chunkedIn(connection: Connection) {
    val ids = connection.ask("SELECT id FROM book") { it.getLong(1) }
    for (chunk in ids.chunked(20)) {
        val markers = chunk.joinToString { "?" }
        connection.ask("SELECT title FROM book WHERE id IN ($markers)", *chunk.toTypedArray()) { it.getString(1) }
    }
}

private fun transaction(connection: Connection, work: (Connection) -> kotlin.Unit) {
    connection.autoCommit = false
    work(connection)
    connection.commit()
    connection.autoCommit = true
}
