package targets.driver;

import javax.transaction.xa.Xid;

/** The name of a branch of a distributed transaction. */
final class Branch implements Xid {

    private final byte number;

    Branch(int number) {
        this.number = (byte) number;
    }

    @Override
    public int getFormatId() {
        return 1;
    }

    @Override
    public byte[] getGlobalTransactionId() {
        return new byte[] {4, 7, number};
    }

    @Override
    public byte[] getBranchQualifier() {
        return new byte[] {1};
    }
}
