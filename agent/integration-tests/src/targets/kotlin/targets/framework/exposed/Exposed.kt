package targets.framework.exposed

import org.jetbrains.exposed.v1.core.SortOrder
import org.jetbrains.exposed.v1.core.Table
import org.jetbrains.exposed.v1.core.dao.id.EntityID
import org.jetbrains.exposed.v1.core.dao.id.LongIdTable
import org.jetbrains.exposed.v1.core.eq
import org.jetbrains.exposed.v1.core.greater
import org.jetbrains.exposed.v1.core.inList
import org.jetbrains.exposed.v1.dao.LongEntity
import org.jetbrains.exposed.v1.dao.LongEntityClass
import org.jetbrains.exposed.v1.dao.with
import org.jetbrains.exposed.v1.jdbc.Database
import org.jetbrains.exposed.v1.jdbc.batchInsert
import org.jetbrains.exposed.v1.jdbc.insert
import org.jetbrains.exposed.v1.jdbc.select
import org.jetbrains.exposed.v1.jdbc.selectAll
import org.jetbrains.exposed.v1.jdbc.transactions.transaction
import targets.framework.Store
import targets.framework.Unit as Scenario

internal object Authors : LongIdTable("author") {
    val name = varchar("NAME", 40)
}

internal object Books : LongIdTable("book") {
    val title = varchar("title", 40)
    val author = reference("author_id", Authors)
}

internal object Memos : Table("memo") {
    val id = long("id")
    val note = varchar("note", 40)
}

internal class Author(id: EntityID<Long>) : LongEntity(id) {
    companion object : LongEntityClass<Author>(Authors)

    val name by Authors.name
    val books by Book referrersOn Books.author
}

internal class Book(id: EntityID<Long>) : LongEntity(id) {
    companion object : LongEntityClass<Book>(Books)

    val title by Books.title
    val author by Author referencedOn Books.author // expect: n-plus-one confirmed 50 driven by AUTHOR_ID in loop 2
}

/** Exposed: its queries and its entities. */
fun main() {
    val database = Database.connect(Store.filled())
    fun scenario(name: String, work: () -> kotlin.Unit) = Scenario.run(name) { transaction(database) { work() } }
    scenario("lookups", ::lookUps)
    scenario("lookups while reading", ::lookUpsWhileReading)
    scenario("collection", ::collection)
    scenario("to-one", ::toOne)
    scenario("find in loop", ::findInLoop)
    scenario("join", ::join)
    scenario("collection with", ::collectionWith)
    scenario("to-one with", ::toOneWith)
    scenario("insert loop", ::insertLoop)
    scenario("batched inserts", ::batched)
    scenario("duplicate", ::duplicate)
    scenario("keyset pages", ::keysetPages)
    scenario("offset pages", ::offsetPages)
    scenario("chunked in", ::chunkedIn)
}

private fun lookUps() {
    Authors.selectAll().map { it[Authors.id].value }.forEach {
        booksOf(it) // loop 1
    }
}

private fun booksOf(author: Long): List<String> =
    Books.selectAll()
        .where { Books.author eq author }
        .map { it[Books.title] } // expect: n-plus-one confirmed 50 driven by ID in loop 1

private fun lookUpsWhileReading() {
    Authors.selectAll().forEach { author ->
        Books.selectAll()
            .where { Books.author eq author[Authors.id] }
            .count() // expect: n-plus-one confirmed 50 driven by ID looped here
    }
}

private fun collection() {
    val books = Author.all().sumOf { author ->
        author.books.count() // expect: n-plus-one confirmed 50 driven by ID looped here
    }
    check(books == 200L)
}

private fun toOne() {
    for (book in Book.all()) {
        book.author.name // loop 2
    }
}

private fun findInLoop() {
    val ids = Authors.select(Authors.id).map { it[Authors.id].value }
    for (id in ids) {
        Author.findById(id) // expect: n-plus-one confirmed 50 driven by ID looped here
    }
}

private fun join() {
    check(Authors.innerJoin(Books).select(Books.title).map { it[Books.title] }.size == 200)
}

private fun collectionWith() {
    val books = Author.all().with(Author::books).sumOf { it.books.count() }
    check(books == 200L)
}

private fun toOneWith() {
    for (book in Book.all().with(Book::author)) {
        book.author.name
    }
}

private fun insertLoop() {
    for (key in Store.NEW_KEYS) {
        Memos.insert { // expect: n-plus-one-write likely 50 looped here
            it[id] = key
            it[note] = "memo"
        }
    }
}

private fun batched() {
    Memos.batchInsert(Store.NEW_KEYS) {
        this[Memos.id] = it + 1
        this[Memos.note] = "memo"
    }
}

private fun duplicate() {
    repeat(5) {
        Authors.selectAll()
            .where { Authors.name eq "author 7" }
            .toList() // expect: duplicate-query likely 5
    }
}

private fun keysetPages() {
    var page = listOf(0L)
    while (page.isNotEmpty()) {
        page = Books.selectAll()
            .where { Books.id greater page.last() }
            .orderBy(Books.id to SortOrder.ASC)
            .limit(20)
            .map { it[Books.id].value }
    }
}

private fun offsetPages() {
    for (offset in 0L until 200L step 20L) {
        Books.selectAll().orderBy(Books.id to SortOrder.ASC).limit(20).offset(offset).toList()
    }
}

private fun chunkedIn() {
    val ids = Books.select(Books.id).map { it[Books.id].value }
    for (chunk in ids.chunked(20)) {
        Books.selectAll().where { Books.id inList chunk }.toList()
    }
}
