import { LoadingState } from '../../components/LoadingState';

const DataUmumScreen = () => <LoadingState />;
export default DataUmumScreen;
